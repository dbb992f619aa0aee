package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tabularium.extractor.recognise.LogicalColumn;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Word;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Finding.Message;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.geometry.Box;

/** What extraction itself could not do, as findings: pages unread, forms unsure, columns of no known meaning. */
final class Notices {

    private static final String AMOUNT = "-?(?:\\d[\\d,]*\\.\\d+|\\d{1,3}(?:,\\d{3})+)";

    /** Two amounts that stand by themselves: prose has words around its amounts. */
    private static final Pattern AMOUNTS =
            Pattern.compile("(?:^|.*\\s)" + AMOUNT + "(?=\\s).*\\s" + AMOUNT + "(?:\\s.*|$)", Pattern.DOTALL);

    /** A single amount, wherever lines were run together; no day (2023.05.12), and none of a sentence: its unit follows. */
    private static final Pattern DECIMALS =
            Pattern.compile("(?<![\\d.])(?!20\\d\\d\\.)[\\d,，]+\\.\\d{2}(?![\\d.]|万|亿|元)");

    /** What stands in sentences and in no row. */
    private static final Pattern SENTENCE = Pattern.compile("[。；，]|,(?!\\d{3})");

    /** A reading at this confidence is likelier right than wrong. */
    private static final double USABLE = 0.5;

    /** A page of print has something that is read at this. */
    private static final double SURE = 0.9;

    /** With less than this of its text usable a page is no page of print, or too poor a picture of one. */
    private static final double LEAST_CERTAIN = 0.4;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> pagesWithRows = new HashSet<>();
    private final Set<Integer> scanned = new HashSet<>();
    private final Set<Integer> bare = new HashSet<>();

    /** What is odd about a page as a whole; a page of a text layer may well be blank. */
    void page(Page page) {
        if (page.doubt() != null) {
            doubtful(page);
        }
        page.unreadPictures()
                .forEach(box -> unreadPicture(page, page.toOriginal().map(box)));
        switch (page.source()) {
            case UNREAD -> unread(page);
            case OCR -> {
                scanned.add(page.number());
                if (page.words().isEmpty()) {
                    blank(page);
                } else if (certain(page, USABLE) < LEAST_CERTAIN || certain(page, SURE) == 0) {
                    unclear(page);
                }
            }
            case TEXT -> {}
        }
    }

    /** The share of what was read on a page, by length, that was read at some confidence. */
    private static double certain(Page page, double confidence) {
        long all = 0;
        long sure = 0;
        for (Word word : page.words()) {
            all += word.text().length();
            boolean used =
                    !word.readings().isEmpty() && word.readings().getFirst().confidence() >= confidence;
            sure += used ? word.text().length() : 0;
        }
        return (double) sure / all;
    }

    private void blank(Page page) {
        Message message = new Message(
                "第" + page.number() + "页未发现文字（空白页，或不是文字页）。",
                "No print was found on page " + page.number() + ": it is blank, or no page of text.");
        add(Severity.INFO, "page-blank", message, List.of(), onPage(page));
    }

    private void unclear(Page page) {
        Message message = new Message(
                "第" + page.number() + "页图像模糊，或不是文字页，其内容大多无法确定，请对照原件。",
                "Page " + page.number()
                        + " is unclear or no page of text; most of what was read on it is uncertain, compare with the original.");
        add("page-unclear", message, List.of(), onPage(page));
    }

    private void doubtful(Page page) {
        String number = String.valueOf(page.number());
        Message message =
                switch (page.doubt()) {
                    case UNKNOWN_CHARACTERS ->
                        new Message(
                                "第" + number + "页的文字层缺少字符编码，已改为识别页面图像。",
                                "The text layer of page " + number
                                        + " does not say its characters; the image of the page was read instead.");
                    case UNLIKELY_CHARACTERS ->
                        new Message(
                                "第" + number + "页的文字层是乱码，已改为识别页面图像。",
                                "The text layer of page " + number
                                        + " is garbled; the image of the page was read instead.");
                    case HIDDEN ->
                        new Message(
                                "第" + number + "页带有不可见的文字层（其他软件的识别结果），未予采用，已识别页面图像。",
                                "Page " + number
                                        + " has an invisible text layer, another program's reading; it was not used,"
                                        + " the image of the page was read.");
                };
        add(Severity.INFO, "text-layer-distrusted", message, List.of(), onPage(page));
    }

    private static List<Spot> onPage(Page page) {
        return List.of(new Spot(page.number(), null, null, null));
    }

    /** A page whose words nobody could read. */
    private void unread(Page page) {
        Message message = new Message(
                "第" + page.number() + "页是图像，没有可读的文字，其内容未被识别。",
                "Page " + page.number() + " is an image without readable text; what stands on it was not read.");
        add("page-unread", message, List.of(), onPage(page));
    }

    /** A picture of a file without pages. */
    void picture(Page picture) {
        if (picture.source() == Page.Source.UNREAD || picture.words().isEmpty()) {
            int number = picture.number();
            Message message = new Message(
                    "文件中有一幅可能含表格的图片（第" + number + "幅），其内容未被识别。",
                    "The file has a picture that may hold a table (number " + number
                            + " of these); what stands in it was not read.");
            add("picture-unread", message, List.of(), List.of(new Spot(null, null, null, null)));
        }
    }

    private void unreadPicture(Page page, Box box) {
        Message message = new Message(
                "第" + page.number() + "页有一幅含表格的图片，其内容未被识别。",
                "Page " + page.number() + " has a picture of a table; what stands in it was not read.");
        add("picture-unread", message, List.of(), List.of(new Spot(page.number(), box, null, null)));
    }

    /**
     * A table as it was filled. A header that nothing stands below, not even blank rows, has lost its rows if it was
     * scanned, since empty forms are printed with rows or with a note; elsewhere an amount outside of tables tells so.
     */
    void table(Table table, Recognised.Form form) {
        boolean header = table.rows().isEmpty()
                && form.table().grid().rows() <= form.header().body();
        if (!header || table.pages() == null) {
            return;
        }
        bare.addAll(table.pages());
        if (table.notes().isEmpty() && scanned.containsAll(table.pages())) {
            Message message = new Message(
                    "该表只识别出表头，未识别出任何数据行，请对照原件。",
                    "Only the header of this table was read and no row below it; compare with the original.");
            add("rows-not-found", message, List.of(new CellReference(table.id(), null, null)), spots(form));
        }
    }

    /**
     * A line outside of tables; told once a page if it is laid out as a row, since its amounts are in no table then. On
     * a scan and below a header without rows one amount is enough.
     */
    void line(Printed printed) {
        Place place = printed.places().isEmpty() ? null : printed.places().getFirst();
        boolean suspected = place != null && (scanned.contains(place.page()) || bare.contains(place.page()));
        boolean row = (suspected ? DECIMALS : AMOUNTS).matcher(printed.text()).find()
                && !SENTENCE.matcher(printed.text()).find();
        if (!row || !pagesWithRows.add(place == null ? 0 : place.page())) {
            return;
        }
        Message message = new Message(
                "此处有成行的金额未归入任何表格，请对照原件核对：“" + printed.text().strip() + "”。",
                "Amounts laid out as a row here are in no table; compare with the original: \""
                        + printed.text().strip() + "\".");
        Spot spot = place == null
                ? new Spot(null, null, null, printed.text())
                : new Spot(place.page(), place.box(), null, printed.text());
        add("row-outside-tables", message, List.of(), List.of(spot));
    }

    /** A form that its title or its header alone made known. */
    void unsure(String table, Recognised.Form form) {
        long percent = Math.round(100 * form.binding().score());
        Message message = new Message(
                "该表的版式与已知版式不完全相符（表头吻合度" + percent + "%），各栏的含义请人工核对。",
                "The layout of this table is not one that is known (its header agrees to " + percent
                        + " %); check what its columns mean.");
        List<CellReference> columns = form.binding().bound().stream()
                .filter(column -> column.likeness() < ColumnDoubt.SURE_HEADER)
                .map(column ->
                        new CellReference(table, null, column.definition().key()))
                .toList();
        add("layout-unsure", message, columns, spots(form));
    }

    /** A column with a header that the form does not have; the whole table is kept beside the typed one. */
    void unbound(String table, Recognised.Form form, String other) {
        for (LogicalColumn column : form.binding().unbound()) {
            String header = String.join("/", column.printedHeader());
            Message message = new Message(
                    "栏目“" + header + "”不属于该表的已知栏目，未列入表" + table + "，原表全文见" + other + "。",
                    "The column \"" + header + "\" is none of this form's; it is not in table " + table
                            + ", the whole table stands in " + other + ".");
            add("column-unbound", message, List.of(), spots(form));
        }
    }

    /** Columns that the form of a known layout always has and the table lacks: what stood in them was lost. */
    void missing(Table table, Recognised.Form form) {
        Set<String> bound = form.binding().bound().stream()
                .map(column -> column.definition().key())
                .collect(Collectors.toSet());
        for (ColumnDefinition column : form.definition().columns()) {
            if (form.definition().layout() != null && !column.optional() && bound.add(column.key())) {
                String header = String.join("/", column.header());
                Message message = new Message(
                        "该表应有的栏目“" + header + "”未识别到，其中的内容请对照原件。",
                        "The column \"" + header + "\" that this form has was not found; compare with the original.");
                List<CellReference> cells = IntStream.range(0, table.rows().size())
                        .mapToObj(row -> new CellReference(table.id(), row, column.key()))
                        .toList();
                add("column-missing", message, cells, spots(form));
            }
        }
    }

    private static List<Spot> spots(Recognised.Form form) {
        String title = form.title() == null ? null : form.title().text();
        Place place =
                form.table().places().isEmpty() ? null : form.table().places().getFirst();
        return List.of(new Spot(place == null ? null : place.page(), place == null ? null : place.box(), title, null));
    }

    private void add(String rule, Message message, List<CellReference> cells, List<Spot> spots) {
        add(Severity.WARNING, rule, message, cells, spots);
    }

    private void add(Severity severity, String rule, Message message, List<CellReference> cells, List<Spot> spots) {
        findings.add(new Finding(
                "f" + (findings.size() + 1),
                rule,
                severity,
                message,
                cells,
                List.of(),
                spots,
                null,
                null,
                null,
                null,
                null));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
