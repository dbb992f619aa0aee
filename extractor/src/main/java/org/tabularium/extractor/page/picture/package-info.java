/**
 * Picture files as pages. In: a TIFF (of one or many pages), PNG or JPEG. Out: {@link
 * org.tabularium.extractor.page.PageImage}s for the reader of pictures. Refuses: pictures that cannot be decoded, and
 * pictures of more pixels than a page of paper has. Trap: the resolution that a file states may be nonsense (cameras say
 * 72 dpi) or differ by direction (faxes are 204 by 98).
 */
package org.tabularium.extractor.page.picture;
