package org.tabularium.service.index;

import java.util.List;

/**
 * All that the index keeps of a hit to tell it again.
 *
 * @param names what it may be called; several where a row has sides
 * @param own its texts as printed
 * @param context what stands around it
 */
record Card(
        HitKind kind,
        Source source,
        Location location,
        Matter matter,
        List<String> names,
        List<String> own,
        List<String> context) {
    Card {
        names = List.copyOf(names);
        own = List.copyOf(own);
        context = List.copyOf(context);
    }
}
