<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>About</name>
        <message>
            <source>About OneLogit</source>
            <translation>Über OneLogit</translation>
        </message>
        <message>
            <source>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Search pictures by one logit of a trained classifier, and see how each training loss parts true from false logits.</source>
            <translation>&lt;b&gt;OneLogit %1&lt;/b&gt;&lt;br&gt;Bilder mit einem einzigen Logit eines trainierten Klassifikators suchen und sehen, wie jede Verlustfunktion wahre von falschen Logits trennt.</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0.&lt;br&gt;Qt %1, %2.</source>
            <translation>Freie Software unter der Apache-Lizenz 2.0.&lt;br&gt;Qt %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>Captions</name>
        <message numerus="yes">
            <source>With %1 one threshold serves all %n classes and costs %2 points of F1.</source>
            <translation>
                <numerusform>Mit %1 genügt eine Schwelle für die eine Klasse und kostet %2 F1-Punkte.</numerusform>
                <numerusform>Mit %1 genügt eine Schwelle für alle %n Klassen und kostet %2 F1-Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</source>
            <translation>
                <numerusform>Mit %1 genügt eine Schwelle für die eine Klasse und kostet %2 F1-Punkte; mit %3 kostet sie %4.</numerusform>
                <numerusform>Mit %1 genügt eine Schwelle für alle %n Klassen und kostet %2 F1-Punkte; mit %3 kostet sie %4.</numerusform>
            </translation>
        </message>
        <message>
            <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve.</source>
            <translation>Bei „%1“ lässt %2 eine Fläche von %3 über der Precision-Recall-Kurve.</translation>
        </message>
        <message>
            <source>For “%1”, %2 leaves an area of %3 above the precision-recall curve; %4 leaves %5.</source>
            <translation>Bei „%1“ lässt %2 eine Fläche von %3 über der Precision-Recall-Kurve; %4 lässt %5.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>%1 is not a usable value. Choose another one.</source>
            <translation>%1 ist kein brauchbarer Wert. Bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>%1 does not exist. It may have been moved or renamed; choose it again.</source>
            <translation>%1 existiert nicht. Vielleicht wurde es verschoben oder umbenannt; bitte erneut wählen.</translation>
        </message>
        <message>
            <source>%1 is not a folder. Choose the folder that holds the pictures.</source>
            <translation>%1 ist kein Ordner. Bitte den Ordner wählen, der die Bilder enthält.</translation>
        </message>
        <message>
            <source>%1 is not a regular file. Choose a file.</source>
            <translation>%1 ist keine gewöhnliche Datei. Bitte eine Datei wählen.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Check its permissions and that its disk is connected.</source>
            <translation>%1 kann nicht gelesen werden. Bitte die Zugriffsrechte prüfen und ob das Laufwerk angeschlossen ist.</translation>
        </message>
        <message>
            <source>%1 cannot be written; what was there before is unchanged. Check the permissions.</source>
            <translation>%1 kann nicht geschrieben werden; was vorher da war, ist unverändert. Bitte die Zugriffsrechte prüfen.</translation>
        </message>
        <message>
            <source>%1 cannot be written because the disk is full; what was there before is unchanged. Make room and try again.</source>
            <translation>%1 kann nicht geschrieben werden, weil der Datenträger voll ist; was vorher da war, ist unverändert. Bitte Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <source>%1 is empty. Choose another one.</source>
            <translation>%1 ist leer. Bitte etwas anderes wählen.</translation>
        </message>
        <message>
            <source>%1 holds no picture that can be read. Choose a folder with JPEG, PNG, WebP, BMP, TIFF or PNM pictures.</source>
            <translation>%1 enthält kein lesbares Bild. Bitte einen Ordner mit Bildern in JPEG, PNG, WebP, BMP, TIFF oder PNM wählen.</translation>
        </message>
        <message>
            <source>%1 does not hold what was expected of it. Check that it is the right file.</source>
            <translation>%1 enthält nicht, was erwartet wurde. Bitte prüfen, ob es die richtige Datei ist.</translation>
        </message>
        <message>
            <source>%1 is of a kind that OneLogit does not read. Convert it or choose another one.</source>
            <translation>%1 ist von einer Art, die OneLogit nicht liest. Bitte umwandeln oder etwas anderes wählen.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of OneLogit. Update OneLogit to open it.</source>
            <translation>%1 wurde von einer neueren Version von OneLogit geschrieben. Zum Öffnen bitte OneLogit aktualisieren.</translation>
        </message>
        <message>
            <source>%1 ends too early: a part of it is missing. Copy or download it again.</source>
            <translation>%1 endet zu früh: Ein Teil fehlt. Bitte erneut kopieren oder herunterladen.</translation>
        </message>
        <message>
            <source>%1 is damaged. Copy or download it again.</source>
            <translation>%1 ist beschädigt. Bitte erneut kopieren oder herunterladen.</translation>
        </message>
        <message>
            <source>%1 is larger than OneLogit reads. Choose a smaller one.</source>
            <translation>%1 ist größer, als OneLogit liest. Bitte etwas Kleineres wählen.</translation>
        </message>
        <message>
            <source>%1 has counts that disagree. Check that the files belong together.</source>
            <translation>%1 hat Anzahlen, die einander widersprechen. Bitte prüfen, ob die Dateien zusammengehören.</translation>
        </message>
        <message>
            <source>%1 has a label that no class has. Check that data and class names belong together.</source>
            <translation>%1 hat ein Label, das keine Klasse hat. Bitte prüfen, ob Daten und Klassennamen zusammengehören.</translation>
        </message>
        <message>
            <source>%1 has sizes that do not fit together. Check that model and pictures belong together.</source>
            <translation>%1 hat Größen, die nicht zusammenpassen. Bitte prüfen, ob Modell und Bilder zusammengehören.</translation>
        </message>
        <message>
            <source>%1 is not a class of this model. Choose one of its classes.</source>
            <translation>%1 ist keine Klasse dieses Modells. Bitte eine seiner Klassen wählen.</translation>
        </message>
        <message>
            <source>%1 is not a loss that OneLogit knows. Check its spelling.</source>
            <translation>%1 ist keine Verlustfunktion, die OneLogit kennt. Bitte die Schreibweise prüfen.</translation>
        </message>
        <message>
            <source>%1 is not a network that OneLogit knows. A newer version may read it.</source>
            <translation>%1 ist kein Netz, das OneLogit kennt. Eine neuere Version kann es vielleicht lesen.</translation>
        </message>
        <message>
            <source>%1 holds a number that is not finite. The model cannot be used; train it again.</source>
            <translation>%1 enthält eine Zahl, die nicht endlich ist. Das Modell ist nicht verwendbar; bitte neu trainieren.</translation>
        </message>
        <message>
            <source>%1 was made with another model. Index the folder again.</source>
            <translation>%1 wurde mit einem anderen Modell erstellt. Bitte den Ordner neu einlesen.</translation>
        </message>
        <message>
            <source>%1 has changed since it was indexed. Index the folder again.</source>
            <translation>%1 hat sich seit dem Einlesen geändert. Bitte den Ordner neu einlesen.</translation>
        </message>
        <message>
            <source>%1 needs more memory than there is. Close other programs or choose a smaller one.</source>
            <translation>%1 braucht mehr Speicher, als vorhanden ist. Bitte andere Programme schließen oder etwas Kleineres wählen.</translation>
        </message>
        <message>
            <source>%1 was cancelled.</source>
            <translation>%1 wurde abgebrochen.</translation>
        </message>
        <message>
            <source>%1 failed in a way that OneLogit has no name for. Try again; if it stays, report it.</source>
            <translation>%1 ist auf eine Weise gescheitert, für die OneLogit keinen Namen hat. Bitte erneut versuchen und, wenn es so bleibt, melden.</translation>
        </message>
        <message>
            <source>The operation</source>
            <translation>Der Vorgang</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>empty file</source>
            <translation>leere Datei</translation>
        </message>
        <message>
            <source>not a picture</source>
            <translation>kein Bild</translation>
        </message>
        <message>
            <source>kind of picture not supported</source>
            <translation>Bildart nicht unterstützt</translation>
        </message>
        <message>
            <source>ends too early</source>
            <translation>endet zu früh</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>over the size limit</source>
            <translation>über der Größengrenze</translation>
        </message>
        <message>
            <source>not enough memory</source>
            <translation>zu wenig Speicher</translation>
        </message>
        <message>
            <source>vanished</source>
            <translation>verschwunden</translation>
        </message>
        <message>
            <source>not a regular file</source>
            <translation>keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>failed (%1)</source>
            <translation>gescheitert (%1)</translation>
        </message>
    </context>
    <context>
        <name>Losses</name>
        <message>
            <source>cross-entropy</source>
            <translation>Kreuzentropie</translation>
        </message>
        <message>
            <source>max-margin</source>
            <translation>Max-Margin</translation>
        </message>
        <message>
            <source>self-normalization</source>
            <translation>Selbstnormalisierung</translation>
        </message>
        <message>
            <source>noise-contrastive</source>
            <translation>rauschkontrastiv</translation>
        </message>
        <message>
            <source>binary cross-entropy</source>
            <translation>binäre Kreuzentropie</translation>
        </message>
        <message>
            <source>batch cross-entropy</source>
            <translation>Batch-Kreuzentropie</translation>
        </message>
        <message>
            <source>batch max-margin</source>
            <translation>Batch-Max-Margin</translation>
        </message>
        <message>
            <source>ZLPR</source>
            <translation>ZLPR</translation>
        </message>
        <message>
            <source>binary cross-entropy, shared bias</source>
            <translation>binäre Kreuzentropie, gemeinsamer Bias</translation>
        </message>
        <message>
            <source>squared error</source>
            <translation>quadratischer Fehler</translation>
        </message>
        <message>
            <source>focal</source>
            <translation>Focal-Verlust</translation>
        </message>
        <message>
            <source>smoothed cross-entropy</source>
            <translation>geglättete Kreuzentropie</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Open &amp;Folder…</source>
            <translation>&amp;Ordner öffnen …</translation>
        </message>
        <message>
            <source>Open &amp;Model…</source>
            <translation>&amp;Modell öffnen …</translation>
        </message>
        <message>
            <source>&amp;Read Folder Again</source>
            <translation>Ordner &amp;neu einlesen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>Choose C&amp;lass</source>
            <translation>&amp;Klasse wählen</translation>
        </message>
        <message>
            <source>S&amp;kipped Files</source>
            <translation>Ü&amp;bergangene Dateien</translation>
        </message>
        <message>
            <source>Colours of the S&amp;ystem</source>
            <translation>Farben des S&amp;ystems</translation>
        </message>
        <message>
            <source>L&amp;ight</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;About OneLogit</source>
            <translation>Ü&amp;ber OneLogit</translation>
        </message>
        <message>
            <source>Open &amp;Demo Pictures</source>
            <translation>&amp;Demobilder öffnen</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>%L1 s left</source>
            <translation>noch %L1 s</translation>
        </message>
        <message>
            <source>%L1 min left</source>
            <translation>noch %L1 min</translation>
        </message>
        <message>
            <source>%L1 h left</source>
            <translation>noch %L1 h</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Search pictures by one logit of a trained classifier.</source>
            <translation>Bilder mit einem einzigen Logit eines trainierten Klassifikators suchen.</translation>
        </message>
        <message>
            <source>Light colours.</source>
            <translation>Helle Farben.</translation>
        </message>
        <message>
            <source>Dark colours.</source>
            <translation>Dunkle Farben.</translation>
        </message>
        <message>
            <source>Folders of pictures and model files to open.</source>
            <translation>Bildordner und Modelldateien, die geöffnet werden.</translation>
        </message>
    </context>
    <context>
        <name>onelogit::app::CompareController</name>
        <message>
            <source>Comparing %1</source>
            <translation>Vergleicht %1</translation>
        </message>
    </context>
    <context>
        <name>onelogit::app::ComparePage</name>
        <message>
            <source>Running the models over the labelled pictures…</source>
            <translation>Die Modelle laufen über die gelabelten Bilder …</translation>
        </message>
        <message>
            <source>Nothing to compare yet: open a model that fits the labelled pictures.</source>
            <translation>Noch nichts zu vergleichen: Bitte ein Modell öffnen, das zu den gelabelten Bildern passt.</translation>
        </message>
    </context>
    <context>
        <name>onelogit::app::DemoController</name>
        <message>
            <source>Looking for the demo</source>
            <translation>Sucht die Demo</translation>
        </message>
        <message>
            <source>Reading the demo's sample</source>
            <translation>Liest die Stichprobe der Demo</translation>
        </message>
        <message>
            <source>Writing the demo's pictures</source>
            <translation>Schreibt die Bilder der Demo</translation>
        </message>
    </context>
    <context>
        <name>onelogit::app::MainWindow</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search a folder of pictures by one class (Ctrl+1)</source>
            <translation>Einen Bildordner nach einer Klasse durchsuchen (Strg+1)</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>See how each loss parts true from false logits (Ctrl+2)</source>
            <translation>Sehen, wie jede Verlustfunktion wahre von falschen Logits trennt (Strg+2)</translation>
        </message>
        <message>
            <source>%1 is left out of the comparison: %2</source>
            <translation>%1 fehlt im Vergleich: %2</translation>
        </message>
        <message>
            <source>Open a Folder of Pictures</source>
            <translation>Bildordner öffnen</translation>
        </message>
        <message>
            <source>Open Models</source>
            <translation>Modelle öffnen</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>Modelle (*.safetensors)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n model(s)</source>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>%n Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read as a picture.</source>
            <translation>
                <numerusform>%n Datei konnte nicht als Bild gelesen werden.</numerusform>
                <numerusform>%n Dateien konnten nicht als Bild gelesen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show which and why</source>
            <translation>Zeigen, welche und warum</translation>
        </message>
        <message>
            <source>%1 labelled pictures, %2 classes</source>
            <translation>%1 gelabelte Bilder, %2 Klassen</translation>
        </message>
        <message numerus="yes">
            <source>%n model(s) compared</source>
            <translation>
                <numerusform>%n Modell verglichen</numerusform>
                <numerusform>%n Modelle verglichen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onelogit::app::ModelsController</name>
        <message>
            <source>Opening %1</source>
            <translation>Öffnet %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>onelogit::app::SearchController</name>
        <message>
            <source>Indexing %1</source>
            <translation>Liest %1 ein</translation>
        </message>
    </context>
    <context>
        <name>onelogit::app::SearchPage</name>
        <message>
            <source>No picture reaches this threshold. Move the line to the left.</source>
            <translation>Kein Bild erreicht diese Schwelle. Bitte die Linie nach links ziehen.</translation>
        </message>
        <message>
            <source>Skipped files</source>
            <translation>Übergangene Dateien</translation>
        </message>
        <message>
            <source>Skipped file</source>
            <translation>Übergangene Datei</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Ordner öffnen …</translation>
        </message>
        <message>
            <source>Drop a folder of pictures here, or open one.</source>
            <translation>Einen Bildordner hierher ziehen oder öffnen.</translation>
        </message>
        <message>
            <source>Open a model to search “%1” with.</source>
            <translation>Bitte ein Modell öffnen, mit dem „%1“ durchsucht wird.</translation>
        </message>
        <message>
            <source>Open a model…</source>
            <translation>Modell öffnen …</translation>
        </message>
        <message>
            <source>Reading the pictures of “%1”. This happens once a model.</source>
            <translation>Die Bilder von „%1“ werden gelesen. Das geschieht einmal je Modell.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled.</source>
            <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <source>Reading the pictures of “%1”: %2. This happens once a model.</source>
            <translation>Die Bilder von „%1“ werden gelesen: %2. Das geschieht einmal je Modell.</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::ClassPicker</name>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>The class to look for; type a part of its name (Ctrl+K)</source>
            <translation>Die gesuchte Klasse; einen Teil ihres Namens tippen (Strg+K)</translation>
        </message>
        <message>
            <source>no classes yet</source>
            <translation>noch keine Klassen</translation>
        </message>
        <message>
            <source>all classes</source>
            <translation>alle Klassen</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::CostCard</name>
        <message>
            <source>One threshold for all classes</source>
            <translation>Eine Schwelle für alle Klassen</translation>
        </message>
        <message>
            <source>How much macro F1 is lost when one threshold must serve every class, against the best threshold for each class. Shorter bars are better; losses with the aligned mark are green</source>
            <translation>Wie viel Makro-F1 verloren geht, wenn eine Schwelle allen Klassen dienen muss, gegenüber der besten Schwelle je Klasse. Kürzere Balken sind besser; ausgerichtete Verlustfunktionen sind grün</translation>
        </message>
        <message>
            <source>%1: %2 points</source>
            <translation>%1: %2 Punkte</translation>
        </message>
        <message>
            <source>points of F1 lost against a threshold per class</source>
            <translation>verlorene F1-Punkte gegenüber einer Schwelle je Klasse</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::HistogramPanel</name>
        <message>
            <source>%1k</source>
            <comment>thousands</comment>
            <translation>%1 Tsd.</translation>
        </message>
        <message>
            <source>%1M</source>
            <comment>millions</comment>
            <translation>%1 Mio.</translation>
        </message>
        <message>
            <source>No logits yet</source>
            <translation>Noch keine Logits</translation>
        </message>
        <message>
            <source>Area above the precision-recall curve, averaged over the classes shown: smaller is better</source>
            <translation>Fläche über der Precision-Recall-Kurve, gemittelt über die gezeigten Klassen: kleiner ist besser</translation>
        </message>
        <message>
            <source>Precision and recall when every logit right of the line is accepted</source>
            <translation>Precision und Recall, wenn jeder Logit rechts der Linie angenommen wird</translation>
        </message>
        <message>
            <source>1-AUPRC</source>
            <translation>1-AUPRC</translation>
        </message>
        <message>
            <source>Logits of %1</source>
            <translation>Logits von %1</translation>
        </message>
        <message>
            <source>✓ aligned</source>
            <translation>✓ ausgerichtet</translation>
        </message>
        <message>
            <source>not aligned</source>
            <translation>nicht ausgerichtet</translation>
        </message>
        <message>
            <source>This loss obeys the Principle of Logit Separation: at its optimum every true logit lies above every false one</source>
            <translation>Diese Verlustfunktion erfüllt das Prinzip der Logit-Trennung: In ihrem Optimum liegt jeder wahre Logit über jedem falschen</translation>
        </message>
        <message>
            <source>This loss does not ask that true logits of one picture lie above false logits of another</source>
            <translation>Diese Verlustfunktion verlangt nicht, dass wahre Logits des einen Bildes über falschen Logits des anderen liegen</translation>
        </message>
        <message>
            <source>logit, n = %1 + %2</source>
            <translation>Logit, n = %1 + %2</translation>
        </message>
        <message>
            <source>%1 true logits (filled) and %2 false logits (hatched); %3 lie below the axis and %4 above it, in the bins set apart.
Drag the line, or use the arrow keys</source>
            <translation>%1 wahre Logits (gefüllt) und %2 falsche Logits (schraffiert); %3 liegen unter der Achse und %4 darüber, in den abgesetzten Balken.
Die Linie ziehen oder die Pfeiltasten benutzen</translation>
        </message>
        <message>
            <source>P %1   R %2</source>
            <translation>P %1   R %2</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::HistogramWall</name>
        <message>
            <source>same a&amp;xis</source>
            <translation>gleiche &amp;Achse</translation>
        </message>
        <message>
            <source>Same logit axis for all panels</source>
            <translation>Gleiche Logit-Achse für alle Felder</translation>
        </message>
        <message>
            <source>Show every panel on the same logit axis, or each on its own</source>
            <translation>Alle Felder auf derselben Logit-Achse zeigen oder jedes auf seiner eigenen</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::Legend</name>
        <message>
            <source>true logits</source>
            <translation>wahre Logits</translation>
        </message>
        <message>
            <source>false logits</source>
            <translation>falsche Logits</translation>
        </message>
        <message>
            <source>A true logit is that of the class the picture shows; every other class's logit is a false one</source>
            <translation>Ein wahrer Logit ist der der Klasse, die das Bild zeigt; der jeder anderen Klasse ist ein falscher</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::LogitChart</name>
        <message>
            <source>density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>%1 darunter</translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>%1 darüber</translation>
        </message>
        <message>
            <source>Threshold at logit %1</source>
            <translation>Schwelle beim Logit %1</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::MessageBar</name>
        <message>
            <source>Does what the message proposes</source>
            <translation>Tut, was die Meldung vorschlägt</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close this message (Escape)</source>
            <translation>Diese Meldung schließen (Escape)</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::PictureGrid</name>
        <message>
            <source>Pictures found, surest first</source>
            <translation>Gefundene Bilder, sicherste zuerst</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Größe der Bilder</translation>
        </message>
        <message>
            <source>si&amp;ze</source>
            <translation>&amp;Größe</translation>
        </message>
        <message>
            <source>Open a folder to search its pictures.</source>
            <translation>Einen Ordner öffnen, um seine Bilder zu durchsuchen.</translation>
        </message>
        <message>
            <source>No pictures</source>
            <translation>Keine Bilder</translation>
        </message>
        <message numerus="yes">
            <source>%1 pictures, surest first</source>
            <translation>
                <numerusform>%1 Bild</numerusform>
                <numerusform>%1 Bilder, sicherste zuerst</numerusform>
            </translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 Bild</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::PictureListModel</name>
        <message>
            <source>%1
logit %2</source>
            <translation>%1
Logit %2</translation>
        </message>
        <message>
            <source>%1, logit %2</source>
            <translation>%1, Logit %2</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::PreviewPanel</name>
        <message>
            <source>logit, %1 above the next class</source>
            <translation>Logit, %1 über der nächsten Klasse</translation>
        </message>
        <message>
            <source>logit, %1 below the highest class</source>
            <translation>Logit, %1 unter der höchsten Klasse</translation>
        </message>
        <message>
            <source>Choose a picture to see it large, with its highest classes.</source>
            <translation>Ein Bild wählen, um es groß und mit seinen höchsten Klassen zu sehen.</translation>
        </message>
        <message>
            <source>%1 x %2</source>
            <translation>%1 x %2</translation>
        </message>
        <message>
            <source>logit</source>
            <translation>Logit</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::ScoreBars</name>
        <message>
            <source>Highest classes</source>
            <translation>Höchste Klassen</translation>
        </message>
        <message>
            <source>The classes with the highest logits for this picture; bars grow from the lowest logit shown</source>
            <translation>Die Klassen mit den höchsten Logits für dieses Bild; die Balken wachsen ab dem kleinsten gezeigten Logit</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::SeparationModel</name>
        <message>
            <source>%1 %</source>
            <comment>a share in percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>%1: aligned with the Principle of Logit Separation</source>
            <translation>%1: am Prinzip der Logit-Trennung ausgerichtet</translation>
        </message>
        <message>
            <source>%1: not aligned with the Principle of Logit Separation</source>
            <translation>%1: nicht am Prinzip der Logit-Trennung ausgerichtet</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>Verlustfunktion</translation>
        </message>
        <message>
            <source>What the network was trained with</source>
            <translation>Womit das Netz trainiert wurde</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Share of pictures whose highest logit is that of their class</source>
            <translation>Anteil der Bilder, deren höchster Logit der ihrer Klasse ist</translation>
        </message>
        <message>
            <source>1-AUPRC</source>
            <translation>1-AUPRC</translation>
        </message>
        <message>
            <source>Area above the precision-recall curve, averaged over classes: smaller is better</source>
            <translation>Fläche über der Precision-Recall-Kurve, gemittelt über die Klassen: kleiner ist besser</translation>
        </message>
        <message>
            <source>P at R .9</source>
            <translation>P bei R ,9</translation>
        </message>
        <message>
            <source>Precision where 90 % of a class is found, averaged over classes</source>
            <translation>Precision, wo 90 % einer Klasse gefunden sind, gemittelt über die Klassen</translation>
        </message>
        <message>
            <source>P at R .99</source>
            <translation>P bei R ,99</translation>
        </message>
        <message>
            <source>Precision where 99 % of a class is found, averaged over classes</source>
            <translation>Precision, wo 99 % einer Klasse gefunden sind, gemittelt über die Klassen</translation>
        </message>
        <message>
            <source>pooled AP</source>
            <translation>AP gesamt</translation>
        </message>
        <message>
            <source>Average precision of all classes' logits ranked together, as one threshold sees them</source>
            <translation>Mittlere Precision der Logits aller Klassen in einer Rangfolge, wie eine einzige Schwelle sie sieht</translation>
        </message>
        <message>
            <source>F1, one line</source>
            <translation>F1, eine Linie</translation>
        </message>
        <message>
            <source>Macro F1 with the best single threshold for all classes</source>
            <translation>Makro-F1 mit der besten einzelnen Schwelle für alle Klassen</translation>
        </message>
        <message>
            <source>F1, per class</source>
            <translation>F1, je Klasse</translation>
        </message>
        <message>
            <source>Macro F1 with the best threshold for each class</source>
            <translation>Makro-F1 mit der besten Schwelle je Klasse</translation>
        </message>
        <message>
            <source>violations</source>
            <translation>Verletzungen</translation>
        </message>
        <message>
            <source>Share of pairs in which a true logit does not exceed a false one: smaller is better</source>
            <translation>Anteil der Paare, in denen ein wahrer Logit einen falschen nicht übertrifft: kleiner ist besser</translation>
        </message>
        <message>
            <source>vs baseline</source>
            <translation>gegen Basis</translation>
        </message>
        <message>
            <source>How much smaller 1-AUPRC is than the baseline's</source>
            <translation>Um wie viel 1-AUPRC kleiner ist als bei der Basis</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::SeparationTable</name>
        <message>
            <source>Comparison of the losses</source>
            <translation>Vergleich der Verlustfunktionen</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::SideBar</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::StatusLine</name>
        <message>
            <source>Cancel: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
        <message>
            <source>%1 shown + %2 below + %3 skipped = %4 found</source>
            <translation>%1 gezeigt + %2 darunter + %3 übergangen = %4 gefunden</translation>
        </message>
        <message>
            <source>%1 µs a picture, one logit of %2</source>
            <translation>%1 µs je Bild, ein Logit von %2</translation>
        </message>
        <message>
            <source>%1 µs a picture, %2 logits of %3</source>
            <translation>%1 µs je Bild, %2 Logits von %3</translation>
        </message>
        <message>
            <source>Where every file of the folder went</source>
            <translation>Wo jede Datei des Ordners geblieben ist</translation>
        </message>
        <message>
            <source>What the search computed; decoding and features are done once, when a folder is indexed</source>
            <translation>Was die Suche gerechnet hat; Dekodieren und Merkmale geschehen einmal, wenn ein Ordner eingelesen wird</translation>
        </message>
        <message>
            <source>jobs: none</source>
            <translation>Aufgaben: keine</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::ThresholdStrip</name>
        <message>
            <source>Logits of the folder's pictures</source>
            <translation>Logits der Bilder des Ordners</translation>
        </message>
        <message>
            <source>Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for small steps, Home and End for the ends</source>
            <translation>Jedes Bild des Ordners nach seinem Logit. Die Linie ziehen oder die Pfeiltasten benutzen: Umschalt für kleine Schritte, Pos1 und Ende für die Enden</translation>
        </message>
        <message>
            <source>Open a folder and choose a class: its pictures stand here by their logit.</source>
            <translation>Einen Ordner öffnen und eine Klasse wählen: Seine Bilder stehen hier nach ihrem Logit.</translation>
        </message>
        <message>
            <source>Threshold, a logit</source>
            <translation>Schwelle, ein Logit</translation>
        </message>
        <message>
            <source>Threshold: pictures with at least this logit are shown</source>
            <translation>Schwelle: Bilder mit mindestens diesem Logit werden gezeigt</translation>
        </message>
        <message>
            <source> logit</source>
            <translation> Logit</translation>
        </message>
        <message>
            <source>Pictures at or above the threshold</source>
            <translation>Bilder auf oder über der Schwelle</translation>
        </message>
        <message>
            <source>Precision on validation pictures: how many of those accepted are right</source>
            <translation>Precision auf Validierungsbildern: wie viele der angenommenen richtig sind</translation>
        </message>
        <message>
            <source>On validation pictures: how many of the class lie below the line (1 - recall)</source>
            <translation>Auf Validierungsbildern: wie viele der Klasse unter der Linie liegen (1 - Recall)</translation>
        </message>
        <message>
            <source>how &amp;sure must I be?</source>
            <translation>wie &amp;sicher muss es sein?</translation>
        </message>
        <message>
            <source>The threshold on the logit</source>
            <translation>Die Schwelle auf dem Logit</translation>
        </message>
        <message>
            <source>logit, n = %1 pictures</source>
            <translation>Logit, n = %1 Bilder</translation>
        </message>
        <message>
            <source>logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>hits</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>right</source>
            <translation>richtig</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>verpasst</translation>
        </message>
        <message>
            <source>hit</source>
            <translation>Treffer</translation>
        </message>
    </context>
    <context>
        <name>onelogit::widgets::TopBar</name>
        <message>
            <source>&amp;model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <source>&amp;class</source>
            <translation>&amp;Klasse</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>The trained network whose logits are shown</source>
            <translation>Das trainierte Netz, dessen Logits gezeigt werden</translation>
        </message>
        <message>
            <source>no model yet</source>
            <translation>noch kein Modell</translation>
        </message>
        <message>
            <source>%1 ✓</source>
            <translation>%1 ✓</translation>
        </message>
        <message>
            <source>%1
Aligned with the Principle of Logit Separation</source>
            <translation>%1
Am Prinzip der Logit-Trennung ausgerichtet</translation>
        </message>
    </context>
</TS>
