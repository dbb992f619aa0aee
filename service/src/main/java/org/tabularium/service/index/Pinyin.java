package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/** The initials of a name's pinyin: 公务接待费 is gwjdf. A character with several readings gives several. */
final class Pinyin {

    /** Spellings kept of one name: three characters with two readings each, which few names exceed. */
    private static final int MOST_SPELLINGS = 8;

    /** The initials of each character, as they come up: the library looks them up in a text. */
    private final Map<Character, Set<Character>> known = new ConcurrentHashMap<>();

    /** The spellings of a skeleton; empty if nothing in it is Chinese. Letters and digits stand for themselves. */
    Set<String> initials(String skeleton) {
        List<String> spellings = List.of("");
        boolean chinese = false;
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            Set<Character> letters = letters(c);
            chinese |= !letters.isEmpty();
            spellings = appended(spellings, letters.isEmpty() ? Set.of(c) : letters);
        }
        return chinese ? new TreeSet<>(spellings) : Set.of();
    }

    private static List<String> appended(List<String> spellings, Set<Character> letters) {
        List<String> longer = new ArrayList<>();
        for (Character letter : letters) {
            for (String spelling : spellings) {
                if (longer.size() < MOST_SPELLINGS) {
                    longer.add(spelling + letter);
                }
            }
        }
        return longer;
    }

    private Set<Character> letters(char c) {
        return known.computeIfAbsent(c, Pinyin::read);
    }

    private static Set<Character> read(char c) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        Set<Character> letters = new TreeSet<>();
        for (String reading : readings == null ? new String[0] : readings) {
            if (!reading.isEmpty()) {
                letters.add(reading.charAt(0));
            }
        }
        return letters;
    }
}
