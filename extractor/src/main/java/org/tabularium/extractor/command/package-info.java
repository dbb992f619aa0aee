/**
 * The command line of the extractor: files in, disclosures out, without a server. In: paths. Out: JSON on standard
 * output or a file beside each other in a folder. Refuses: unreadable files, with a sentence on standard error and exit
 * code 1, after the others were read. Trap: exit code 2 is a wrong command line.
 */
package org.tabularium.extractor.command;
