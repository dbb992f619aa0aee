/**
 * What a reader of files hands on: words and rules with their places, page by page, or the running text and native
 * tables of a file without pages. In: facts only, no streams and no library types. Refuses: nulls inside lists. Trap:
 * a file without pages has no places at all; code that needs one asks for it.
 */
package org.tabularium.models.document;
