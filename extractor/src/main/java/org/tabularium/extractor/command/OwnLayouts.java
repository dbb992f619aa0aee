package org.tabularium.extractor.command;

import java.nio.file.Path;
import org.tabularium.extractor.forms.FormLibrary;
import picocli.CommandLine.Option;

/** The flag that adds a user's own layouts to those that come with this software. */
final class OwnLayouts {

    @Option(
            names = "--layouts",
            paramLabel = "DIR",
            description = "Folder with layouts of your own, each a folder with its layout.yaml.")
    private Path folder;

    FormLibrary library() {
        FormLibrary known = FormLibrary.load();
        return folder == null ? known : known.with(folder);
    }
}
