package org.tabularium.service.index;

import java.util.regex.Pattern;

/**
 * The number that a list prints before its items (三、公务接待费; （二）公务用车; 其中：1.购置费): nobody who looks for the item
 * types it.
 */
final class ListNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:其中\\s*[:：]\\s*)?(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、](?!\\d))?\\s*");

    private ListNumber() {}

    /** A printed item without its number; as it is where nothing else would be left. */
    static String without(String printed) {
        var number = NUMBER.matcher(printed);
        return number.lookingAt() && number.end() < printed.length() ? printed.substring(number.end()) : printed;
    }
}
