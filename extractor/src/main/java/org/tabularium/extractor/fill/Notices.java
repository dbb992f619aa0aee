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
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Finding.Message;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.form.ColumnDefinition;

/** What extraction itself could not do, as findings: forms unsure, columns of no known meaning, rows in no table. */
final class Notices {

    private static final String AMOUNT = "-?(?:\\d[\\d,]*\\.\\d+|\\d{1,3}(?:,\\d{3})+)";

    private static final Pattern ANY_AMOUNT = Pattern.compile("(?<![\\d.])" + AMOUNT + "(?![\\d.])");

    /** Two amounts that stand by themselves: prose has words around its amounts. */
    private static final Pattern AMOUNTS =
            Pattern.compile("(?:^|.*\\s)" + AMOUNT + "(?=\\s).*\\s" + AMOUNT + "(?:\\s.*|$)", Pattern.DOTALL);

    /** A single amount, wherever lines were run together; no day (2023.05.12), and none of a sentence: its unit follows. */
    private static final Pattern DECIMALS =
            Pattern.compile("(?<![\\d.])(?!20\\d\\d\\.)[\\d,，]+\\.\\d{2}(?![\\d.]|万|亿|元)");

    /** What indicators aim at: a number with a sign before it or a unit behind it. */
    private static final Pattern VALUE = Pattern.compile("[≥≤＞＜<>]\\s*\\d|\\d\\s*[%％\\p{IsIdeographic}]");

    /** Longer than a page's number and shorter than a telephone's; no year and no day. */
    private static final String WHOLE = "(?!(?:19|20)\\d\\d(?:\\d{4})?(?!\\d))[1-9]\\d{3,9}";

    /** Two whole numbers that stand by themselves, amounts in yuan or one behind its code. */
    private static final Pattern WHOLES =
            Pattern.compile("(?:^|.*\\s)" + WHOLE + "(?=\\s).*\\s" + WHOLE + "(?:\\s.*|$)", Pattern.DOTALL);

    /** What stands in sentences and in no row. */
    private static final Pattern SENTENCE = Pattern.compile("[。；，]|,(?!\\d{3})");

    private final Set<String> indicators;
    private final Told told = new Told();
    private final PageNotices pages = new PageNotices(told);
    private final Set<Integer> pagesWithRows = new HashSet<>();
    private final Set<Integer> scanned = new HashSet<>();
    private final Set<Integer> bare = new HashSet<>();

    Notices(Wordings wordings) {
        this.indicators = wordings.indicatorLevels().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A page as it was read. */
    void page(Page page) {
        if (page.source() == Page.Source.OCR) {
            scanned.add(page.number());
        }
        pages.page(page);
    }

    /** A picture of a file without pages. */
    void picture(Page picture) {
        pages.picture(picture);
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
            told.warning("rows-not-found", message, List.of(new CellReference(table.id(), null, null)), spots(form));
        }
    }

    /**
     * A line outside of tables; told once a page if it is laid out as a row, since its amounts are in no table then. On
     * a scan and below a header without rows one amount is enough, or two whole numbers.
     */
    void line(Printed printed) {
        Place place = printed.places().isEmpty() ? null : printed.places().getFirst();
        boolean suspected = place != null && (scanned.contains(place.page()) || bare.contains(place.page()));
        String text = printed.text();
        boolean amounts = AMOUNTS.matcher(text).find()
                || (suspected
                        && (DECIMALS.matcher(text).find()
                                || WHOLES.matcher(text).find()));
        boolean row = amounts && !SENTENCE.matcher(text).find();
        if (!row || !pagesWithRows.add(place == null ? 0 : place.page())) {
            return;
        }
        Message message = new Message(
                "此处有成行的金额未归入任何表格，请对照原件核对：“" + text.strip() + "”。",
                "Amounts laid out as a row here are in no table; compare with the original: \"" + text.strip() + "\".");
        Spot spot = place == null ? new Spot(null, null, null, text) : new Spot(place.page(), place.box(), null, text);
        told.warning("row-outside-tables", message, List.of(), List.of(spot));
    }

    /** A form that its title or its header alone made known. */
    void unsure(String table, Recognised.Form form) {
        List<CellReference> doubtful = new ArrayList<>(List.of(new CellReference(table, null, null)));
        form.binding().bound().stream()
                .filter(column -> column.likeness() < ColumnDoubt.SURE_HEADER)
                .map(column ->
                        new CellReference(table, null, column.definition().key()))
                .forEach(doubtful::add);
        told.warning("layout-unsure", whyUnsure(form), doubtful, spots(form));
    }

    private static Message whyUnsure(Recognised.Form form) {
        long percent = Math.round(100 * form.binding().score());
        if (form.definition().layout() == null) {
            return new Message(
                    "该表不属于任何已知版式，各栏按表头用词归入（吻合度" + percent + "%），各栏的含义请人工核对。",
                    "This table is of no layout that is known; its columns were told by the words of its header (which agree to "
                            + percent + " %); check what they mean.");
        }
        return form.title() == null
                ? new Message(
                        "该表没有可读的标题，系按表头（吻合度" + percent + "%）及其在各表中的次序认定，请人工核对。",
                        "No title of this table was read; it was taken for this form by its header (which agrees to "
                                + percent + " %) or its place among the others; check that it is.")
                : new Message(
                        "该表的版式与已知版式不完全相符（表头吻合度" + percent + "%），各栏的含义请人工核对。",
                        "The layout of this table is not quite the one that it was taken for (its header agrees to "
                                + percent + " %); check what its columns mean.");
    }

    /** A column with a header that the form does not have; the whole table is kept beside the typed one. */
    void unbound(String table, Recognised.Form form, String other) {
        for (LogicalColumn column : form.binding().unbound()) {
            String header = String.join("/", column.printedHeader());
            Message message = new Message(
                    "栏目“" + header + "”不属于该表的已知栏目，未列入表" + table + "，原表全文见" + other + "。",
                    "The column \"" + header + "\" is none of this form's; it is not in table " + table
                            + ", the whole table stands in " + other + ".");
            told.warning("column-unbound", message, List.of(), spots(form));
        }
    }

    /**
     * A table of no form that begins where a form's page ended, as its next page would: if it holds amounts, they may be
     * that form's.
     *
     * @param before the id of that form's table
     * @param indicators true if it lists indicators, whose values are seldom amounts
     * @param other the id that the table is kept under
     */
    void notContinued(String before, boolean indicators, RawTable table, String other) {
        Place place = table.places().getFirst();
        boolean read = scanned.contains(place.page());
        boolean values = indicators && read && holds(table, VALUE);
        if (values || holds(table, read ? ANY_AMOUNT : DECIMALS)) {
            Message message = new Message(
                    "第" + place.page() + "页的表格紧接在表" + before + "之后，可能是其续页，但未能归入；其中的数字只见于" + other + "，请对照原件。",
                    "The table on page " + place.page() + " follows table " + before
                            + " and may go on with it; it could not be taken for its part, and its figures stand in "
                            + other + " alone; compare with the original.");
            told.warning(
                    "table-not-continued",
                    message,
                    List.of(new CellReference(before, null, null)),
                    List.of(new Spot(place.page(), place.box(), null, null)));
        }
    }

    /**
     * A scanned table that is taken for no form: title and header may be what was misread. If it holds amounts, these are in
     * no typed table.
     *
     * @param other the id that the table is kept under
     */
    void unrecognised(RawTable table, String other) {
        Place place = table.places().isEmpty() ? null : table.places().getFirst();
        if (place != null && scanned.contains(place.page()) && holds(table, ANY_AMOUNT)) {
            Message message = new Message(
                    "第" + place.page() + "页的扫描表格未能识别为任何已知表，其中的金额只见于" + other + "，请对照原件。",
                    "The scanned table on page " + place.page()
                            + " was taken for no known form, and its amounts stand in " + other
                            + " alone; compare with the original.");
            told.warning(
                    "table-unrecognised", message, List.of(), List.of(new Spot(place.page(), place.box(), null, null)));
        }
    }

    /** True if a table holds amounts: one that is known by its looks, or rows of whole numbers. */
    private boolean holds(RawTable table, Pattern amount) {
        return table.grid().cells().stream()
                        .anyMatch(cell -> amount.matcher(cell.text()).find())
                || WholeAmounts.in(table.grid(), indicators);
    }

    /**
     * Columns that a form always has and the table lacks: what stood in them was lost.
     *
     * @param expected the form's columns; none where no layout tells them
     */
    void missing(Table table, Recognised.Form form, List<ColumnDefinition> expected) {
        Set<String> bound = keys(form);
        String year = table.fiscalYear() == null ? "" : table.fiscalYear() + "年";
        for (ColumnDefinition column : expected) {
            if (!column.optional() && bound.add(column.key())) {
                String header = String.join("/", column.header()).replace("{year}", year);
                Message message = new Message(
                        "该表应有的栏目“" + header + "”未识别到，其中的内容请对照原件。",
                        "The column \"" + header + "\" that this form has was not found; compare with the original.");
                List<CellReference> cells = IntStream.range(0, table.rows().size())
                        .mapToObj(row -> new CellReference(table.id(), row, column.key()))
                        .toList();
                told.warning("column-missing", message, cells, spots(form));
            }
        }
    }

    /** True if each column that a form must have was found. */
    static boolean isComplete(Recognised.Form form) {
        Set<String> bound = keys(form);
        return form.definition().columns().stream()
                .allMatch(column -> column.optional() || bound.contains(column.key()));
    }

    private static Set<String> keys(Recognised.Form form) {
        return form.binding().bound().stream()
                .map(column -> column.definition().key())
                .collect(Collectors.toSet());
    }

    private static List<Spot> spots(Recognised.Form form) {
        String title = form.title() == null ? null : form.title().text();
        Place place =
                form.table().places().isEmpty() ? null : form.table().places().getFirst();
        return List.of(new Spot(place == null ? null : place.page(), place == null ? null : place.box(), title, null));
    }

    List<Finding> all() {
        return told.all();
    }
}
