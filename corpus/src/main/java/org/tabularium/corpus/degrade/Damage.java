package org.tabularium.corpus.degrade;

/**
 * What happens to a page between printer and reader.
 *
 * @param dpi of the scan
 * @param skew degrees, either way
 * @param noise standard deviation of each pixel's brightness, of 255
 * @param blur radius in hundredths of an inch
 * @param jpeg quality of compression, 0..1; 0 for none
 * @param fax true for black and white only
 * @param shade how much darker one side is than the other, of 255
 * @param perspective how far the upper corners move inwards, as a share of the page's width
 * @param stamps red round stamps a page
 * @param fadedLines share of ruled lines' length that is missing
 * @param quarterTurns of the page in the scanner
 * @param tint how yellow the paper is, of 255
 * @param paleLines how much of ruled lines' darkness is missing, 0..1
 * @param bands how much darker than paper every other strip of a row's height is printed, of 255
 * @param frames black stamps a page, with a square frame
 */
public record Damage(
        int dpi,
        double skew,
        double noise,
        double blur,
        double jpeg,
        boolean fax,
        double shade,
        double perspective,
        int stamps,
        double fadedLines,
        int quarterTurns,
        double tint,
        double paleLines,
        double bands,
        int frames) {

    /** Nothing is printed behind the text, and no black stamp over it. */
    public Damage(
            int dpi,
            double skew,
            double noise,
            double blur,
            double jpeg,
            boolean fax,
            double shade,
            double perspective,
            int stamps,
            double fadedLines,
            int quarterTurns,
            double tint,
            double paleLines) {
        this(
                dpi,
                skew,
                noise,
                blur,
                jpeg,
                fax,
                shade,
                perspective,
                stamps,
                fadedLines,
                quarterTurns,
                tint,
                paleLines,
                0,
                0);
    }

    /** A good office scanner at 300 dpi. */
    public static final Damage CLEAN = new Damage(300, 0.1, 2, 0, 0.9, false, 0, 0, 0, 0, 0, 4, 0);

    /** What most scans are. */
    public static final Damage OFFICE = new Damage(200, 0.8, 6, 0.3, 0.7, false, 14, 0, 0, 0.02, 0, 10, 0);

    /** Coarse, with red stamps. */
    public static final Damage STAMPED = new Damage(150, 0.5, 5, 0.3, 0.7, false, 8, 0, 2, 0.02, 0, 8, 0);

    /** A fax. */
    public static final Damage FAX = new Damage(200, 0.7, 10, 0, 0, true, 0, 0, 0, 0.05, 0, 0, 0);

    /** A photograph of a page. */
    public static final Damage PHOTO = new Damage(220, 1.2, 8, 0.6, 0.6, false, 45, 0.012, 0, 0, 0, 16, 0);

    /** Put in sideways. */
    public static final Damage SIDEWAYS = new Damage(200, 0.4, 4, 0.2, 0.8, false, 6, 0, 0, 0, 1, 6, 0);

    /** Put in head first. */
    public static final Damage UPSIDE_DOWN = SIDEWAYS.turned(2);

    /** Put in on its other side. */
    public static final Damage OTHER_SIDE = SIDEWAYS.turned(3);

    /** The coarsest scan that people still send. */
    public static final Damage COARSE = new Damage(120, 0.4, 4, 0.2, 0.8, false, 6, 0, 0, 0, 0, 6, 0);

    /** A worn copy: lines are broken. */
    public static final Damage BROKEN_LINES = new Damage(200, 0.5, 5, 0.2, 0.8, false, 6, 0, 0, 0.3, 0, 6, 0);

    /** Hair lines that the scanner hardly sees. */
    public static final Damage FAINT_LINES = new Damage(200, 0.5, 5, 0.2, 0.8, false, 6, 0, 0, 0, 0, 6, 0.65);

    /** Every other row shaded, as many departments print long tables. */
    public static final Damage SHADED_ROWS = OFFICE.with(55, 0);

    /** Stamps in black, or a copy of coloured ones: their frames look like rules. */
    public static final Damage BLACK_STAMPS = OFFICE.with(0, 2);

    private Damage with(double otherBands, int otherFrames) {
        return new Damage(
                dpi,
                skew,
                noise,
                blur,
                jpeg,
                fax,
                shade,
                perspective,
                stamps,
                fadedLines,
                quarterTurns,
                tint,
                paleLines,
                otherBands,
                otherFrames);
    }

    private Damage turned(int turns) {
        return new Damage(
                dpi,
                skew,
                noise,
                blur,
                jpeg,
                fax,
                shade,
                perspective,
                stamps,
                fadedLines,
                turns,
                tint,
                paleLines,
                bands,
                frames);
    }
}
