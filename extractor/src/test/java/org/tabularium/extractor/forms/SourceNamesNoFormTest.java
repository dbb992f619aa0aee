package org.tabularium.extractor.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.models.form.LayoutDefinition;
import org.tabularium.models.form.Wording;

/**
 * Forms are data: no line of Java names a province, a fiscal year or a printed title. Comments may (an example explains
 * more than a rule), so they are taken out before the search; text in quotes may not.
 */
class SourceNamesNoFormTest {

    private static final List<String> PROVINCES = List.of(
            "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
            "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆");

    /** A title of two or three signs (总表) is a common word; longer ones are names of forms. */
    private static final int SHORTEST_TITLE = 4;

    /** The scheme of forms that these documents follow began with fiscal year 2007. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20(?:0[7-9]|[1-3]\\d)(?!\\d)");
    /** The names of XML vocabularies carry years of their own. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\"\\s]*");

    private static final Pattern COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    @Test
    void noLineOfJavaNamesAProvinceAYearOrATitle() throws IOException {
        Names names = names();
        List<String> offences = new ArrayList<>();
        for (Path file : sources()) {
            int number = 0;
            for (String line : withoutComments(Files.readString(file)).split("\n", -1)) {
                number++;
                String offence = offence(line, names);
                if (offence != null) {
                    offences.add(file + ":" + number + " says " + offence);
                }
            }
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void theSearchFindsWhatItLooksFor() {
        Names names = names();
        assertEquals("河北", offence("String region = \"河北省\";", names));
        assertEquals("2023", offence("if (year == 2023) {", names));
        assertTrue("部门收支总表".endsWith(offence("title.contains(\"部门收支总表\")", names)));
        assertEquals("hebei-2023", offence("layout.equals(\"hebei-2023\")", names));
        assertFalse(withoutComments("int x; // 河北 2023").contains("河北"));
        assertTrue(withoutComments("String s = \"// 河北\";").contains("河北"));
    }

    private static String offence(String line, Names names) {
        if (line.indexOf('"') >= 0) {
            String folded = Wording.fold(line);
            boolean chinese = folded.codePoints().anyMatch(Character::isIdeographic);
            for (String name : chinese ? names.words() : names.layouts()) {
                if (folded.contains(name)) {
                    return name;
                }
            }
        }
        Matcher year = YEAR.matcher(ADDRESS.matcher(line).replaceAll(""));
        return year.find() ? year.group() : null;
    }

    private static Names names() {
        FormLibrary library = FormLibrary.load();
        Set<String> words = new LinkedHashSet<>(PROVINCES);
        Stream.concat(
                        library.definitions().stream().flatMap(form -> form.titles().stream()),
                        library.vocabulary().forms().values().stream().flatMap(form -> form.titles().stream()))
                .map(Wording::fold)
                .filter(title -> title.length() >= SHORTEST_TITLE && !title.contains("{"))
                .forEach(words::add);
        return new Names(
                words, library.layouts().stream().map(LayoutDefinition::layout).toList());
    }

    private record Names(Set<String> words, List<String> layouts) {}

    private static List<Path> sources() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().matches("[^/]+/src/main/java/.*"))
                    .toList();
            assertFalse(sources.isEmpty(), "no sources below " + root);
            return sources;
        }
    }

    private static String withoutComments(String source) {
        return COMMENT.matcher(source).replaceAll(match -> {
            String found = match.group();
            boolean comment = found.startsWith("//") || found.startsWith("/*");
            return Matcher.quoteReplacement(
                    comment
                            ? "\n".repeat((int)
                                    found.chars().filter(c -> c == '\n').count())
                            : found);
        });
    }
}
