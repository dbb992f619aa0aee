package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.form.Wording;

/**
 * Settles how an organisation is called that scanned tables name anew above each of them. The forms of one organisation
 * stand together: a name between others that differ from it in a slip of reading, and all say the same, is theirs.
 */
final class OrganisationNames {

    /** One slip of reading in so many characters; more, and it may be another organisation. */
    private static final int CHARACTERS_A_SLIP = 8;

    /** So many times as often as another a name is printed before it outvotes that one. */
    private static final int ENOUGH = 3;

    private final List<Organisation> named;

    private OrganisationNames(List<Organisation> named) {
        this.named = named;
    }

    /** The same parts; scanned forms whose organisation was misread bear the name that the forms around them do. */
    static List<Recognised> settle(List<Recognised> parts) {
        OrganisationNames names = new OrganisationNames(parts.stream()
                .filter(OrganisationNames::namesOne)
                .map(part -> ((Recognised.Form) part).lead().organisation())
                .toList());
        List<Recognised> settled = new ArrayList<>();
        int at = 0;
        for (Recognised part : parts) {
            if (!(part instanceof Recognised.Form form) || !namesOne(part)) {
                settled.add(part);
                continue;
            }
            settled.add(form.isScanned() ? form.led(form.lead().named(names.vote(at))) : form);
            at++;
        }
        return settled;
    }

    private static boolean namesOne(Recognised part) {
        return part instanceof Recognised.Form form && form.lead().organisation() != null;
    }

    /** The name of the form at a place: that of others on both sides of it where it is a slip of theirs, else its own. */
    private String vote(int at) {
        Organisation own = named.get(at);
        for (Organisation other : named.subList(0, at)) {
            boolean outvoted = times(other) >= ENOUGH * times(own);
            if (outvoted && named.subList(at + 1, named.size()).contains(other) && isSlip(own, other)) {
                return other.name();
            }
        }
        return own.name();
    }

    private long times(Organisation organisation) {
        return named.stream().filter(organisation::equals).count();
    }

    private static boolean isSlip(Organisation read, Organisation meant) {
        boolean sameCode =
                read.code() == null ? meant.code() == null : read.code().equals(meant.code());
        int length = Wording.fold(meant.name()).length();
        double slips = (1 - Wording.similarity(read.name(), meant.name())) * length;
        return sameCode && Math.round(slips) <= Math.max(1, length / CHARACTERS_A_SLIP);
    }
}
