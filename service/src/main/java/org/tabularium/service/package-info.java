/**
 * The service: wires the rooms by their constructors, starts them and stops them. In: a command line. Out: a running
 * server. Refuses: unknown settings. Trap: the order of stopping is the order of starting turned round.
 */
package org.tabularium.service;
