package org.tabularium.extractor.fill;

import java.util.List;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Word;
import org.tabularium.models.finding.Finding.Message;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.geometry.Box;

/** What is odd about pages and pictures as a whole: blank, unclear, unread, or with a text layer that nobody believes. */
final class PageNotices {

    /** A reading at this confidence is likelier right than wrong. */
    private static final double USABLE = 0.5;

    /** A page of print has something that is read at this. */
    private static final double SURE = 0.9;

    /** With less than this of its text usable a page is no page of print, or too poor a picture of one. */
    private static final double LEAST_CERTAIN = 0.4;

    private final Told told;

    PageNotices(Told told) {
        this.told = told;
    }

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
        told.info("page-blank", message, List.of(), onPage(page));
    }

    private void unclear(Page page) {
        Message message = new Message(
                "第" + page.number() + "页图像模糊，或不是文字页，其内容大多无法确定，请对照原件。",
                "Page " + page.number()
                        + " is unclear or no page of text; most of what was read on it is uncertain, compare with the original.");
        told.warning("page-unclear", message, List.of(), onPage(page));
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
        told.info("text-layer-distrusted", message, List.of(), onPage(page));
    }

    private static List<Spot> onPage(Page page) {
        return List.of(new Spot(page.number(), null, null, null));
    }

    /** A page whose words nobody could read. */
    private void unread(Page page) {
        Message message = new Message(
                "第" + page.number() + "页是图像，没有可读的文字，其内容未被识别。",
                "Page " + page.number() + " is an image without readable text; what stands on it was not read.");
        told.warning("page-unread", message, List.of(), onPage(page));
    }

    /** A picture of a file without pages. */
    void picture(Page picture) {
        if (picture.source() == Page.Source.UNREAD || picture.words().isEmpty()) {
            int number = picture.number();
            Message message = new Message(
                    "文件中有一幅可能含表格的图片（第" + number + "幅），其内容未被识别。",
                    "The file has a picture that may hold a table (number " + number
                            + " of these); what stands in it was not read.");
            told.warning("picture-unread", message, List.of(), List.of(new Spot(null, null, null, null)));
        }
    }

    private void unreadPicture(Page page, Box box) {
        Message message = new Message(
                "第" + page.number() + "页有一幅含表格的图片，其内容未被识别。",
                "Page " + page.number() + " has a picture of a table; what stands in it was not read.");
        told.warning("picture-unread", message, List.of(), List.of(new Spot(page.number(), box, null, null)));
    }
}
