/**
 * The corpus' command line. In: arguments. Out: an exit code: 0 well, 1 something is worse than it was, 2 wrong arguments.
 */
package org.tabularium.corpus;
