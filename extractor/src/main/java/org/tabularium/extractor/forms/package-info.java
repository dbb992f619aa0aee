/**
 * The forms that this installation knows. In: YAML under {@code forms/} on the class path, and folders of further
 * layouts. Out: {@link org.tabularium.extractor.forms.FormLibrary}, the definitions ready for use. Refuses: unknown
 * keys, doubled ids, a layout that names a form without a file or has a file for a form that it does not name, always
 * with the file's name. Trap: a title in a file may be a pattern ({@code [部门|单位]预算收支总表}); a definition has the
 * titles that it stands for, one by one.
 */
package org.tabularium.extractor.forms;
