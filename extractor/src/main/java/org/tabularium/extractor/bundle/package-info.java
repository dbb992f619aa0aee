/**
 * Bundles of files sent as one. In: a zip. Out: its members, each a file of its own. Refuses: a zip that unpacks to more
 * than the limits allow, however its entries are nested, one that needs a password, and one without any file. Trap:
 * Chinese programs write the names of entries in GBK and say nothing of it, and a name may be a path that leads
 * anywhere: names are for people, and nothing is ever written under one.
 */
package org.tabularium.extractor.bundle;
