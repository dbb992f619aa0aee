package org.tabularium.service;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tabularium.extractor.forms.FormDataException;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.models.classification.Classification;
import org.tabularium.service.config.InvalidSettings;
import org.tabularium.service.config.Key;
import org.tabularium.service.config.Settings;
import org.tabularium.service.http.SearchRoutes;
import org.tabularium.service.index.CodeBook;
import org.tabularium.service.index.MainAmounts;
import org.tabularium.service.index.SearchIndex;
import org.tabularium.service.index.Synonyms;
import org.tabularium.service.ingest.DetectedKind;
import org.tabularium.service.store.ArchiveInUse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the service. */
@Command(
        name = "tabularium",
        description = "Reads public budget disclosures and keeps them.",
        mixinStandardHelpOptions = true,
        version = Pipeline.VERSION,
        subcommands = {Main.Serve.class, Main.Reindex.class})
public final class Main {

    private static final int UNUSABLE = 2;

    /** Tells which processor features it uses at each start. Kept here: the logging system forgets loggers. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs the command and ends the process with its code: 0 well, 1 failed, 2 unusable settings or arguments. */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.WARNING);
        int code = new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, line, parsed) -> told(failure, line))
                .execute(arguments);
        System.exit(code);
    }

    private static int told(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof InvalidSettings settings) {
            settings.reasons().forEach(line.getErr()::println);
            line.getErr().println("Settings of this version:");
            for (Key key : Key.values()) {
                line.getErr().printf("  %-28s %s (%s)%n", key.variable(), key.meaning(), key.standard());
            }
            return UNUSABLE;
        }
        if (failure instanceof ArchiveInUse || failure instanceof FormDataException) {
            line.getErr().println(failure.getMessage());
            return UNUSABLE;
        }
        throw failure;
    }

    /** Flags that every command has. */
    static final class Place {
        @Option(names = "--data", description = "folder of the archive (${TABULARIUM_DATA:-data})")
        private String data;

        @Option(names = "--layouts", description = "folder with layouts of your own")
        private String layouts;

        Map<Key, String> flags() {
            Map<Key, String> flags = new EnumMap<>(Key.class);
            if (layouts != null) {
                flags.put(Key.LAYOUTS, layouts);
            }
            if (data != null) {
                flags.put(Key.DATA, data);
            }
            return flags;
        }
    }

    /** Starts the server. */
    @Command(name = "serve", description = "Starts the service.", mixinStandardHelpOptions = true)
    static final class Serve implements Callable<Integer> {
        @CommandLine.Mixin
        private Place place;

        @Option(names = "--host", description = "address to listen on (127.0.0.1)")
        private String host;

        @Option(names = "--port", description = "port to listen on (8080)")
        private Integer port;

        @Override
        public Integer call() throws InterruptedException {
            Map<Key, String> flags = place.flags();
            if (host != null) {
                flags.put(Key.HOST, host);
            }
            if (port != null) {
                flags.put(Key.PORT, port.toString());
            }
            Settings settings = Settings.read(System.getenv(), flags);
            Service service = Service.start(settings, () -> parts(settings));
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
            System.out.println("Tabularium listens on http://" + settings.http().host() + ":" + service.port()
                    + "/ and keeps its archive in " + settings.store().data());
            Thread.currentThread().join();
            return 0;
        }
    }

    /** Builds the index anew. */
    @Command(
            name = "reindex",
            description = "Builds the search index anew from the store.",
            mixinStandardHelpOptions = true)
    static final class Reindex implements Callable<Integer> {
        @CommandLine.Mixin
        private Place place;

        @Override
        public Integer call() throws IOException, InterruptedException {
            Settings settings = Settings.read(System.getenv(), place.flags());
            try {
                Service.reindex(settings, () -> parts(settings).index());
            } catch (ArchiveInUse inUse) {
                RunningService.of(settings.store().data())
                        .orElseThrow(() -> inUse)
                        .reindex();
            }
            return 0;
        }
    }

    private static Service.Parts parts(Settings settings) {
        FormLibrary known = FormLibrary.load();
        FormLibrary library = settings.ingest().layouts().map(known::with).orElse(known);
        CodeBook codes = new CodeBook(Classification.load());
        SearchIndex index = new SearchIndex(
                settings.index().folder(), codes, new MainAmounts(library.definitions()), Synonyms.load());
        return new Service.Parts(
                Pipeline.standard(library, settings.ingest().limits()),
                new DetectedKind(),
                index,
                questions -> new SearchRoutes(questions, index, codes, library));
    }
}
