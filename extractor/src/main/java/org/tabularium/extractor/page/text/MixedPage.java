package org.tabularium.extractor.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Rule;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

/** A page with words of its own and pictures of tables between them, each of which is read as a small page. */
final class MixedPage implements Future<Page> {

    /** How fine a picture must be to tell whether there are lines. */
    private static final double LOOK_DPI = 72;

    /** A picture part that lies aslant by more than this, in points over its width, does not fit between level rows. */
    private static final double ASLANT = 4;

    private final Page text;
    private final List<Box> boxes;
    private final List<Future<Page>> parts;

    private MixedPage(Page text, List<Box> boxes, List<Future<Page>> parts) {
        this.text = text;
        this.boxes = boxes;
        this.parts = parts;
    }

    /**
     * The page that this ink makes, begun.
     *
     * @param image the same page
     * @param reader of the tables in its pictures
     */
    static Future<Page> begin(PageInk ink, PageImage image, PageReader reader) {
        Page text = ink.upright().page(image.number());
        List<Box> boxes = new ArrayList<>();
        List<Future<Page>> parts = new ArrayList<>();
        for (PageInk.Picture picture : ink.tableSized()) {
            PicturePart part = new PicturePart(image, picture.box(), picture.dpi());
            if (RuledPicture.holdsTable(part.render(LOOK_DPI))) {
                boxes.add(picture.box());
                parts.add(reader.begin(part));
            }
        }
        return boxes.isEmpty() ? CompletableFuture.completedFuture(text) : new MixedPage(text, boxes, parts);
    }

    private Page merged(List<Page> read) {
        List<Word> words = new ArrayList<>(text.words());
        List<Rule> rules = new ArrayList<>(text.rules());
        List<Box> unread = new ArrayList<>();
        Projection toText = text.toOriginal().inverse();
        for (int i = 0; i < read.size(); i++) {
            Page part = read.get(i);
            Box box = boxes.get(i);
            Projection way = part.toOriginal()
                    .then(new Projection(1, 0, box.x(), 0, 1, box.y(), 0, 0))
                    .then(toText);
            if (part.source() == Page.Source.UNREAD || part.words().isEmpty() || !isLevel(way, part)) {
                unread.add(toText.map(box));
                continue;
            }
            part.words()
                    .forEach(word ->
                            words.add(new Word(word.text(), way.map(word.box()), word.fontSize(), word.readings())));
            part.rules().forEach(rule -> rules.add(new Rule(way.map(rule.box()))));
        }
        return new Page(
                text.number(),
                text.width(),
                text.height(),
                text.source(),
                words,
                rules,
                text.toOriginal(),
                text.doubt(),
                unread);
    }

    /** True if rows of the part stay rows, from left to right. */
    private static boolean isLevel(Projection way, Page part) {
        double rise = way.y(part.width(), 0) - way.y(0, 0);
        return Math.abs(rise) <= ASLANT && way.x(part.width(), 0) > way.x(0, 0);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = false;
        for (Future<Page> part : parts) {
            cancelled |= part.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }

    @Override
    public boolean isCancelled() {
        return parts.stream().anyMatch(Future::isCancelled);
    }

    @Override
    public boolean isDone() {
        return parts.stream().allMatch(Future::isDone);
    }

    @Override
    public Page get() throws InterruptedException, ExecutionException {
        List<Page> read = new ArrayList<>();
        for (Future<Page> part : parts) {
            read.add(part.get());
        }
        return merged(read);
    }

    @Override
    public Page get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        List<Page> read = new ArrayList<>();
        for (Future<Page> part : parts) {
            read.add(part.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS));
        }
        return merged(read);
    }
}
