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
        <source>Landlock, which keeps files out of reach</source>
        <translation>Landlock, das Dateien unerreichbar macht</translation>
    </message>
    <message>
        <source>seccomp, which forbids opening files and connections</source>
        <translation>seccomp, das das Öffnen von Dateien und Verbindungen verbietet</translation>
    </message>
    <message>
        <source>limits on memory and file sizes</source>
        <translation>Grenzen für Speicher und Dateigrößen</translation>
    </message>
    <message>
        <source>Model files run in a process without access to files and network.</source>
        <translation>Modelldateien laufen in einem Prozess ohne Zugriff auf Dateien und Netzwerk.</translation>
    </message>
    <message>
        <source>Model files run in a process of their own, but this system lacks %1. Open only models that you trust.</source>
        <translation>Modelldateien laufen in einem eigenen Prozess, aber diesem System fehlt: %1. Bitte nur Modelle öffnen, die vertrauenswürdig sind.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Asking what holds model files in…</source>
        <translation>Fragt, was Modelldateien einschließt …</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.&lt;br&gt;%1.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0.&lt;br&gt;%1.</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
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
    <message>
        <source>No model loses more than a point.</source>
        <translation>Kein Modell verliert mehr als einen Punkt.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 lose more than a point.</source>
        <translation>
            <numerusform>Nur %1 verliert mehr als einen Punkt.</numerusform>
            <numerusform>Nur %1 verlieren mehr als einen Punkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Normalized, %1 has a 1-AUPRC of %3 instead of %2, for one addition a picture.</source>
        <translation>Normalisiert hat %1 eine 1-AUPRC von %3 statt %2, für eine Addition je Bild.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: one number a picture and class; a picture is accepted where it is at or above the threshold</source>
        <translation>z&lt;sub&gt;c&lt;/sub&gt;(x) = w&lt;sub&gt;c&lt;/sub&gt;·f(x) + b&lt;sub&gt;c&lt;/sub&gt;: eine Zahl je Bild und Klasse; ein Bild wird angenommen, wo sie an oder über der Schwelle liegt</translation>
    </message>
    <message>
        <source>true and false logits</source>
        <translation>wahre und falsche Logits</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;y&lt;/sub&gt;(x) of a picture&apos;s own class y; z&lt;sub&gt;j&lt;/sub&gt;(x) of every other class j</source>
        <translation>z&lt;sub&gt;y&lt;/sub&gt;(x) der eigenen Klasse y eines Bilds; z&lt;sub&gt;j&lt;/sub&gt;(x) jeder anderen Klasse j</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>normalisierter Logit</translation>
    </message>
    <message>
        <source>z&lt;sub&gt;c&lt;/sub&gt;(x) − log Σ&lt;sub&gt;j&lt;/sub&gt; exp z&lt;sub&gt;j&lt;/sub&gt;(x)</source>
        <translation>z&lt;sub&gt;c&lt;/sub&gt;(x) − log Σ&lt;sub&gt;j&lt;/sub&gt; exp z&lt;sub&gt;j&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>1-AUPRC</translation>
    </message>
    <message>
        <source>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt; over distinct thresholds, mean over classes</source>
        <translation>1 − Σ&lt;sub&gt;n&lt;/sub&gt; (R&lt;sub&gt;n&lt;/sub&gt; − R&lt;sub&gt;n−1&lt;/sub&gt;) P&lt;sub&gt;n&lt;/sub&gt; über verschiedene Schwellen, Mittel über die Klassen</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P bei R 0,9</translation>
    </message>
    <message>
        <source>precision at the highest threshold whose recall is at least .9, mean over classes</source>
        <translation>Precision an der höchsten Schwelle mit einem Recall von mindestens 0,9, Mittel über die Klassen</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP gesamt</translation>
    </message>
    <message>
        <source>the same sum over all pictures and classes together</source>
        <translation>dieselbe Summe über alle Bilder und Klassen zusammen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>2 P R / (P + R); with one threshold for all classes, or each class at its own best one; mean over classes</source>
        <translation>2 P R / (P + R); mit einer Schwelle für alle Klassen oder jeder Klasse an ihrer besten; Mittel über die Klassen</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>share of pairs with true logit ≤ false logit; none is the Principle of Logit Separation</source>
        <translation>Anteil der Paare mit wahrem Logit ≤ falschem Logit; keins zu haben ist das Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>kleinster Abstand</translation>
    </message>
    <message>
        <source>lowest true logit − highest false logit</source>
        <translation>niedrigster wahrer Logit − höchster falscher Logit</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>gegen Basis</translation>
    </message>
    <message>
        <source>1 − (1-AUPRC of the model) / (1-AUPRC of the baseline)</source>
        <translation>1 − (1-AUPRC des Modells) / (1-AUPRC der Basis)</translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</source>
        <translation>
            <numerusform>Mit %1 reicht eine Linie für %n Klasse; eine Linie je Klasse brächte %2 von 100 Punkten.</numerusform>
            <numerusform>Mit %1 reicht eine Linie für alle %n Klassen; eine Linie je Klasse brächte %2 von 100 Punkten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</source>
        <translation>
            <numerusform>Mit %1 reicht eine Linie für %n Klasse; eine Linie je Klasse brächte %2 von 100 Punkten, mit %3 brächte sie %4.</numerusform>
            <numerusform>Mit %1 reicht eine Linie für alle %n Klassen; eine Linie je Klasse brächte %2 von 100 Punkten, mit %3 brächte sie %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none.</source>
        <translation>Bei „%1“ hat %2 eine Mischung von %3; 0 wäre keine.</translation>
    </message>
    <message>
        <source>For “%1”, %2 has a mix-up of %3, where 0 is none; %4 has %5.</source>
        <translation>Bei „%1“ hat %2 eine Mischung von %3, 0 wäre keine; %4 hat %5.</translation>
    </message>
    <message>
        <source>Normalized, %1 has a mix-up of %3 instead of %2.</source>
        <translation>Normalisiert hat %1 eine Mischung von %3 statt %2.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>false alarms, share of false logits</source>
        <translation>Fehlalarme, Anteil der falschen Logits</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>Verpasste</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>demo sample</source>
        <translation>Demo-Auswahl</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>data set</comment>
        <translation>%1, Training</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes</source>
        <translation>%1 Bilder, %2 Klassen</translation>
    </message>
    <message>
        <source>%1 is left out: it has no class in common with these pictures%2. Choose pictures whose folders are named like its classes.</source>
        <translation>%1 fehlt: Es hat mit diesen Bildern keine Klasse gemein%2. Wählen Sie Bilder, deren Ordner wie seine Klassen heißen.</translation>
    </message>
    <message>
        <source>%1 is left out: the pictures that it knows are all of one class, so that there are no false logits to compare with. Choose pictures of two classes at least.</source>
        <translation>%1 fehlt: Die Bilder, die es kennt, sind alle von einer Klasse; es gibt keine falschen Logits zum Vergleich. Wählen Sie Bilder von mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>%1 is left out: none of the pictures of its classes can be read%2. Choose other pictures.</source>
        <translation>%1 fehlt: Keins der Bilder seiner Klassen ist lesbar%2. Wählen Sie andere Bilder.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 fehlt. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n picture(s))</source>
        <translation>
            <numerusform>„%1“ (%n Bild)</numerusform>
            <numerusform>„%1“ (%n Bilder)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>compared on %1 of %2 classes; left out, with %3 pictures, as no class of its is called so: %4</source>
        <translation>verglichen an %1 von %2 Klassen; weggelassen, mit %3 Bildern, da keine seiner Klassen so heißt: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held out from training</source>
        <comment>data set</comment>
        <translation>%1, beim Training zurückgehalten</translation>
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
    <message>
        <source>%1 asks for more than an untrusted model may run. Open it as trusted only if you know where it comes from.</source>
        <translation>%1 verlangt mehr, als ein nicht vertrautes Modell ausführen darf. Bitte nur als vertraut öffnen, wenn bekannt ist, woher es kommt.</translation>
    </message>
    <message>
        <source>%1 uses an operator that OneLogit cannot run. Export the model without it, or as TorchScript.</source>
        <translation>%1 verwendet einen Operator, den OneLogit nicht ausführen kann. Bitte das Modell ohne ihn oder als TorchScript exportieren.</translation>
    </message>
    <message>
        <source>%1 is not a classifier of pictures. Choose a model that takes pictures and gives one number per class.</source>
        <translation>%1 ist kein Klassifikator für Bilder. Bitte ein Modell wählen, das Bilder nimmt und eine Zahl je Klasse gibt.</translation>
    </message>
    <message>
        <source>%1 cannot be used before more is known about it. Open its details and decide.</source>
        <translation>%1 kann erst benutzt werden, wenn mehr darüber bekannt ist. Bitte die Einzelheiten öffnen und entscheiden.</translation>
    </message>
    <message>
        <source>%1 did not answer in time and was stopped. Choose a smaller model, or try again when the computer is less busy.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet und wurde angehalten. Bitte ein kleineres Modell wählen oder es versuchen, wenn der Rechner weniger beschäftigt ist.</translation>
    </message>
    <message>
        <source>%1 ended the process that ran it; nothing else was affected. Do not use this file.</source>
        <translation>%1 hat den Prozess beendet, der es ausführte; sonst war nichts betroffen. Bitte diese Datei nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 is being written by another program; what that has written so far is shown. Close it, or wait until it is done.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben; gezeigt wird, was es bisher geschrieben hat. Bitte das andere Programm schließen oder warten, bis es fertig ist.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The pages. Model, class and threshold are the same on all of them.</source>
        <translation>Die Seiten. Modell, Klasse und Schwelle sind auf allen dieselben.</translation>
    </message>
    <message>
        <source>The network whose logits are shown. A check marks a loss that is aligned with the Principle of Logit Separation.</source>
        <translation>Das Netz, dessen Logits gezeigt werden. Ein Haken kennzeichnet einen Verlust, der am Prinzip der Logit-Trennung ausgerichtet ist.</translation>
    </message>
    <message>
        <source>The class to look for. Type a part of its name; pictures need not be read again when it changes.</source>
        <translation>Die Klasse, nach der gesucht wird. Einen Teil ihres Namens tippen; bei einem Wechsel müssen Bilder nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>Left: what became of every file. Middle: what one logit costs. Right: what is being worked on.</source>
        <translation>Links: was aus jeder Datei wurde. Mitte: was ein Logit kostet. Rechts: woran gearbeitet wird.</translation>
    </message>
    <message>
        <source>The threshold. Pictures whose logit reaches it are hits. Four boxes say it in four ways: change the one you know, the others follow.</source>
        <translation>Die Schwelle. Bilder, deren Logit sie erreicht, sind Treffer. Vier Felder sagen sie auf vier Arten: Wird eines geändert, folgen die anderen.</translation>
    </message>
    <message>
        <source>The hits, highest logit first. Arrow keys go from one to the next, Space shows it large.</source>
        <translation>Die Treffer, der höchste Logit zuerst. Pfeiltasten gehen von einem zum nächsten, die Leertaste zeigt eines groß.</translation>
    </message>
    <message>
        <source>The pictures beside the line, which the model is least sure of. Answer them with Y and N, and the line can follow your answers.</source>
        <translation>Die Bilder neben der Linie, bei denen das Modell am wenigsten sicher ist. Mit J und N beantworten; die Linie kann den Antworten folgen.</translation>
    </message>
    <message>
        <source>The chosen picture, its logit, how far it is from the line, and the classes that the model thinks of first. Y and N say whether it is of the class.</source>
        <translation>Das gewählte Bild, sein Logit, sein Abstand von der Linie und die Klassen, an die das Modell zuerst denkt. J und N sagen, ob es zur Klasse gehört.</translation>
    </message>
    <message>
        <source>Every file that was skipped, with the reason.</source>
        <translation>Jede übersprungene Datei, mit dem Grund.</translation>
    </message>
    <message>
        <source>A second search beside the first: what both find, and what only one of them finds.</source>
        <translation>Eine zweite Suche neben der ersten: was beide finden und was nur eine von ihnen findet.</translation>
    </message>
    <message>
        <source>The labelled pictures that models are compared on. Their classes are matched with the model&apos;s by name.</source>
        <translation>Die gelabelten Bilder, an denen Modelle verglichen werden. Ihre Klassen werden denen des Modells nach Namen zugeordnet.</translation>
    </message>
    <message>
        <source>What the panels draw, in which order, and where their lines stand.</source>
        <translation>Was die Felder zeichnen, in welcher Reihenfolge, und wo ihre Linien stehen.</translation>
    </message>
    <message>
        <source>A panel for each model: true logits filled, false ones outlined. The farther apart they are, the better one threshold serves.</source>
        <translation>Ein Feld je Modell: wahre Logits gefüllt, falsche umrandet. Je weiter sie auseinander liegen, desto besser genügt eine Schwelle.</translation>
    </message>
    <message>
        <source>What one threshold for all classes costs each model, against a threshold for each class.</source>
        <translation>Was eine Schwelle für alle Klassen jedes Modell kostet, verglichen mit einer Schwelle je Klasse.</translation>
    </message>
    <message>
        <source>The evidence: figures with intervals, curves, pairs of pictures that break the principle, classes that get in by mistake.</source>
        <translation>Die Belege: Zahlen mit Intervallen, Kurven, Bildpaare, die gegen das Prinzip verstoßen, Klassen, die irrtümlich hereinkommen.</translation>
    </message>
    <message>
        <source>What is learned from, what is trained, under which losses, and for how long.</source>
        <translation>Woraus gelernt wird, was trainiert wird, unter welchen Verlusten und wie lange.</translation>
    </message>
    <message>
        <source>True and false logits under each loss, on pictures that are held out, epoch by epoch.</source>
        <translation>Wahre und falsche Logits unter jedem Verlust, auf zurückgehaltenen Bildern, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>Trainings: the one that runs, those that wait, and those that are done.</source>
        <translation>Trainings: das laufende, die wartenden und die fertigen.</translation>
    </message>
    <message>
        <source>What one logit costs and what all of them cost, measured here, by the number of classes.</source>
        <translation>Was ein Logit kostet und was alle kosten, hier gemessen, nach der Zahl der Klassen.</translation>
    </message>
    <message>
        <source>Everything that is known of the model, and where from.</source>
        <translation>Alles, was von dem Modell bekannt ist, und woher.</translation>
    </message>
    <message>
        <source>The open models in the order of all pages. %1 or %2 moves one.</source>
        <translation>Die offenen Modelle in der Reihenfolge aller Seiten. %1 oder %2 verschiebt eines.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Charts and their lines</source>
        <translation>Diagramme und ihre Linien</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Move the line a step; with Shift a tenth of it; with Ctrl the line of the unsure zone</source>
        <translation>Die Linie einen Schritt bewegen; mit Umschalt ein Zehntel davon; mit Strg die Linie der unsicheren Zone</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the ends of the axis</source>
        <translation>An die Enden der Achse</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Show the pictures behind the bars at the line</source>
        <translation>Die Bilder hinter den Balken an der Linie zeigen</translation>
    </message>
    <message>
        <source>Enlarge a panel; Esc: back</source>
        <translation>Ein Feld vergrößern; Esc: zurück</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose the model of a panel</source>
        <translation>Das Modell eines Feldes wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go from picture to picture</source>
        <translation>Von Bild zu Bild gehen</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>J, N</translation>
    </message>
    <message>
        <source>Say that the picture is of the class, or is not</source>
        <translation>Sagen, dass das Bild zur Klasse gehört oder nicht</translation>
    </message>
    <message>
        <source>Show the picture large; again or Esc: back</source>
        <translation>Das Bild groß zeigen; noch einmal oder Esc: zurück</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from control to control, %1 back.</source>
        <translation>Alles geht ohne Maus. Tab führt von Element zu Element, %1 zurück.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>OneLogit %1 is free software under the Apache License 2.0. It stands on the work of others:</source>
        <translation>OneLogit %1 ist freie Software unter der Apache-Lizenz 2.0. Es steht auf der Arbeit anderer:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The window uses Qt Charts, which is under the GNU General Public License: whoever passes the window&apos;s program on does so under its version 3 or later. The command line uses no Qt. The libraries are the system&apos;s own and can be replaced there.</source>
        <translation>Das Fenster benutzt Qt Charts, das unter der GNU General Public License steht: Wer das Programm mit dem Fenster weitergibt, tut es unter deren Version 3 oder einer späteren. Die Befehlszeile benutzt kein Qt. Die Bibliotheken gehören zum System und lassen sich dort ersetzen.</translation>
    </message>
    <message>
        <source>Whose they are, and where the texts lie</source>
        <translation>Wem sie gehören und wo die Texte liegen</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1, %2</source>
        <comment>the items of a list up to one, and that one</comment>
        <translation>%1, %2</translation>
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
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Where Every File &amp;Went</source>
        <translation>&amp;Wo jede Datei geblieben ist</translation>
    </message>
    <message>
        <source>Compare with a Second Searc&amp;h</source>
        <translation>Mit &amp;zweiter Suche vergleichen</translation>
    </message>
    <message>
        <source>Compare on Other Da&amp;ta…</source>
        <translation>An anderen Da&amp;ten vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>T&amp;rainieren</translation>
    </message>
    <message>
        <source>A folder of pictures to search</source>
        <translation>Ein Ordner mit Bildern, der durchsucht wird</translation>
    </message>
    <message>
        <source>Recent F&amp;olders</source>
        <translation>Zuletzt &amp;geöffnete Ordner</translation>
    </message>
    <message>
        <source>A trained classifier: TorchScript, ONNX, GGUF or safetensors</source>
        <translation>Ein trainierter Klassifikator: TorchScript, ONNX, GGUF oder safetensors</translation>
    </message>
    <message>
        <source>Recent Mode&amp;ls</source>
        <translation>Zuletzt geöffnete Mode&amp;lle</translation>
    </message>
    <message>
        <source>Labelled pictures that the models are compared on</source>
        <translation>Beschriftete Bilder, an denen die Modelle verglichen werden</translation>
    </message>
    <message>
        <source>The pictures that come with OneLogit</source>
        <translation>Die Bilder, die mit OneLogit kommen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List…</source>
        <translation>L&amp;iste speichern …</translation>
    </message>
    <message>
        <source>The pictures that pass the threshold, as CSV, JSON lines or paths</source>
        <translation>Die Bilder, die die Schwelle erreichen, als CSV, JSON-Zeilen oder Pfade</translation>
    </message>
    <message>
        <source>Save the &amp;Comparison</source>
        <translation>&amp;Vergleich speichern</translation>
    </message>
    <message>
        <source>Copy as Comma&amp;nd</source>
        <translation>Als B&amp;efehl kopieren</translation>
    </message>
    <message>
        <source>The onelogit-cli line that lists the same pictures</source>
        <translation>Die Zeile für onelogit-cli, die dieselben Bilder auflistet</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>Work under way is kept and goes on at the next start</source>
        <translation>Laufende Arbeit bleibt erhalten und geht beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What is selected, to the clipboard</source>
        <translation>Das Ausgewählte in die Zwischenablage</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>All pictures of the list, or all of the text that is typed in</source>
        <translation>Alle Bilder der Liste oder den ganzen eingetippten Text</translation>
    </message>
    <message>
        <source>&amp;Find Class</source>
        <translation>Klasse &amp;suchen</translation>
    </message>
    <message>
        <source>Type a part of the name of the class to look for</source>
        <translation>Einen Teil des Namens der gesuchten Klasse tippen</translation>
    </message>
    <message>
        <source>Version, libraries and licence</source>
        <translation>Version, Bibliotheken und Lizenz</translation>
    </message>
    <message>
        <source>Nothing is deleted but the names in this menu</source>
        <translation>Gelöscht werden nur die Namen in diesem Menü</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Looks at every file of the folder again</source>
        <translation>Sieht jede Datei des Ordners noch einmal an</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Reading</source>
        <translation>Einlesen &amp;anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>What was read is kept</source>
        <translation>Was gelesen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>Einlesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Normalized Score</source>
        <translation>Nor&amp;malisierter Wert</translation>
    </message>
    <message>
        <source>Ranks by the logit less log-sum-exp of all logits</source>
        <translation>Ordnet nach dem Logit minus log-sum-exp aller Logits</translation>
    </message>
    <message>
        <source>&amp;Unsure Zone</source>
        <translation>&amp;Unsichere Zone</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure</source>
        <translation>Eine zweite Linie: Bilder zwischen beiden werden als unsicher gezeigt</translation>
    </message>
    <message>
        <source>Line That &amp;Fits the Answers</source>
        <translation>Linie, die zu den Antworten &amp;passt</translation>
    </message>
    <message>
        <source>Moves the threshold to where the answers want it</source>
        <translation>Setzt die Schwelle dorthin, wo die Antworten sie haben wollen</translation>
    </message>
    <message>
        <source>Answer &amp;Yes</source>
        <translation>Antwort &amp;Ja</translation>
    </message>
    <message>
        <source>The marked borderline picture is of this class</source>
        <translation>Der markierte Grenzfall gehört zu dieser Klasse</translation>
    </message>
    <message>
        <source>Answer N&amp;o</source>
        <translation>Antwort N&amp;ein</translation>
    </message>
    <message>
        <source>The marked borderline picture is not of this class</source>
        <translation>Der markierte Grenzfall gehört nicht zu dieser Klasse</translation>
    </message>
    <message>
        <source>&amp;Borderline Pictures</source>
        <translation>&amp;Grenzfälle</translation>
    </message>
    <message>
        <source>Opens or folds the pictures nearest the line</source>
        <translation>Klappt die Bilder nahe der Linie auf oder zu</translation>
    </message>
    <message>
        <source>Files that were shown, are below the line, or could not be read</source>
        <translation>Dateien, die gezeigt werden, unter der Linie liegen oder nicht lesbar waren</translation>
    </message>
    <message>
        <source>Another model or class beside this one: only A, both, only B</source>
        <translation>Ein anderes Modell oder eine andere Klasse daneben: nur A, beide, nur B</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <comment>menu</comment>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Large Picture</source>
        <translation>Gr&amp;oßes Bild</translation>
    </message>
    <message>
        <source>The marked picture over the whole page (Space in the list)</source>
        <translation>Das markierte Bild über die ganze Seite (Leertaste in der Liste)</translation>
    </message>
    <message>
        <source>Open Picture with &amp;Its Program</source>
        <translation>Bild mit se&amp;inem Programm öffnen</translation>
    </message>
    <message>
        <source>The marked picture in the system&apos;s program for it (Enter in the list)</source>
        <translation>Das markierte Bild im Programm, das das System dafür hat (Eingabetaste in der Liste)</translation>
    </message>
    <message>
        <source>Show in File Mana&amp;ger</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message>
        <source>The selected pictures, marked in their folder</source>
        <translation>Die ausgewählten Bilder, markiert in ihrem Ordner</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <comment>menu</comment>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;All Classes Together</source>
        <translation>&amp;Alle Klassen zusammen</translation>
    </message>
    <message>
        <source>Logits of all classes in one picture, or of the chosen class alone</source>
        <translation>Logits aller Klassen in einem Bild oder nur die der gewählten Klasse</translation>
    </message>
    <message>
        <source>One A&amp;xis for All</source>
        <translation>Gleiche A&amp;chse für alle</translation>
    </message>
    <message>
        <source>The same logit axis for all models, or each its own</source>
        <translation>Dieselbe Logit-Achse für alle Modelle oder jedem seine eigene</translation>
    </message>
    <message>
        <source>Compare on the &amp;Demo&apos;s Pictures</source>
        <translation>An den &amp;Demobildern vergleichen</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>Die beschrifteten Bilder, die mit OneLogit kommen</translation>
    </message>
    <message>
        <source>&amp;Read Labelled Pictures Again</source>
        <translation>&amp;Beschriftete Bilder neu einlesen</translation>
    </message>
    <message>
        <source>Files may have come, gone or changed</source>
        <translation>Dateien können gekommen, verschwunden oder geändert sein</translation>
    </message>
    <message>
        <source>&amp;Stop Comparing</source>
        <translation>&amp;Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Models that are compared already stay so</source>
        <translation>Bereits verglichene Modelle bleiben verglichen</translation>
    </message>
    <message>
        <source>&amp;Go On Comparing</source>
        <translation>Vergleich &amp;fortsetzen</translation>
    </message>
    <message>
        <source>With the models that are missing</source>
        <translation>Mit den Modellen, die noch fehlen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <comment>menu</comment>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Learn from Other Pictures…</source>
        <translation>Aus &amp;anderen Bildern lernen …</translation>
    </message>
    <message>
        <source>A folder per class, IDX or CIFAR-10 files</source>
        <translation>Ein Ordner je Klasse, IDX- oder CIFAR-10-Dateien</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>With what the form says</source>
        <translation>Mit dem, was im Formular steht</translation>
    </message>
    <message>
        <source>&amp;Pause or Go On Training</source>
        <translation>Training an&amp;halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>Innerhalb eines Stapels; nichts geht verloren</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep</source>
        <translation>Stoppen, &amp;behalten</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>Die bisher beste Epoche wird zum Modell</translation>
    </message>
    <message>
        <source>Stop and &amp;Discard</source>
        <translation>Stoppen, &amp;verwerfen</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Nichts davon bleibt</translation>
    </message>
    <message>
        <source>&amp;Replay the Epochs</source>
        <translation>&amp;Epochen abspielen</translation>
    </message>
    <message>
        <source>How separation formed, from the first epoch on</source>
        <translation>Wie die Trennung entstand, von der ersten Epoche an</translation>
    </message>
    <message>
        <source>&amp;Compare Its Models</source>
        <translation>Seine &amp;Modelle vergleichen</translation>
    </message>
    <message>
        <source>On the pictures that they have not seen</source>
        <translation>An den Bildern, die sie nicht gesehen haben</translation>
    </message>
    <message>
        <source>Search with the &amp;Best</source>
        <translation>Mit &amp;dem besten suchen</translation>
    </message>
    <message>
        <source>The best of its models becomes the one in use</source>
        <translation>Das beste seiner Modelle wird das benutzte</translation>
    </message>
    <message>
        <source>The pictures of a folder by one logit</source>
        <translation>Die Bilder eines Ordners nach einem Logit</translation>
    </message>
    <message>
        <source>True and false logits of the open models, side by side</source>
        <translation>Wahre und falsche Logits der offenen Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Small networks under several losses</source>
        <translation>Kleine Netze unter mehreren Verlusten</translation>
    </message>
    <message>
        <source>What one logit costs, and what all of them cost</source>
        <translation>Was ein Logit kostet, und was alle kosten</translation>
    </message>
    <message>
        <source>The open models and what is known of them</source>
        <translation>Die offenen Modelle und was von ihnen bekannt ist</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Fewer and larger pictures in the list</source>
        <translation>Weniger und größere Bilder in der Liste</translation>
    </message>
    <message>
        <source>Smalle&amp;r Pictures</source>
        <translation>&amp;Kleinere Bilder</translation>
    </message>
    <message>
        <source>More and smaller pictures in the list</source>
        <translation>Mehr und kleinere Bilder in der Liste</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>The window takes the whole screen, and gives it back</source>
        <translation>Das Fenster nimmt den ganzen Bildschirm ein und gibt ihn zurück</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>&amp;Projekt öffnen …</translation>
    </message>
    <message>
        <source>Models, pictures, class, thresholds and looks under one name</source>
        <translation>Modelle, Bilder, Klasse, Schwellen und Ansichten unter einem Namen</translation>
    </message>
    <message>
        <source>Recent Pro&amp;jects</source>
        <translation>&amp;Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to the file of the project</source>
        <translation>Was geöffnet, gewählt und eingestellt ist, in die Datei des Projekts</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Projekt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>What is open, chosen and set, to another file</source>
        <translation>Was geöffnet, gewählt und eingestellt ist, in eine andere Datei</translation>
    </message>
    <message>
        <source>Close P&amp;roject</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Everything stays open, apart from the project&apos;s file</source>
        <translation>Alles bleibt geöffnet, bis auf die Datei des Projekts</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>The page of the help about what has the focus</source>
        <translation>Die Seite der Hilfe zu dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>What has the focus, or what is clicked on next, in a few words</source>
        <translation>Was den Fokus hat oder als Nächstes angeklickt wird, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>What others wrote that is in this program, and on what terms</source>
        <translation>Was von anderen in diesem Programm steckt, und zu welchen Bedingungen</translation>
    </message>
    <message>
        <source>Less Moti&amp;on</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>Nothing moves by itself, whatever the desktop says</source>
        <translation>Nichts bewegt sich von selbst, gleich was der Schreibtisch sagt</translation>
    </message>
    <message>
        <source>W&amp;elcome</source>
        <translation>Will&amp;kommen</translation>
    </message>
    <message>
        <source>What the program is for, and ways to begin</source>
        <translation>Wozu das Programm da ist, und womit man anfängt</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other</source>
        <translation>Die wichtigen Bedienelemente, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Presentatio&amp;n</source>
        <translation>Vor&amp;führung</translation>
    </message>
    <message>
        <source>Full screen in large type for an audience; nothing done in it is kept</source>
        <translation>Bildschirmfüllend und in großer Schrift für ein Publikum; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>Presentation Starts &amp;Again</source>
        <translation>Vorführung beginnt von vor&amp;n</translation>
    </message>
    <message>
        <source>&amp;Expert Words</source>
        <translation>Fa&amp;chbegriffe</translation>
    </message>
    <message>
        <source>The field&apos;s terms in place of plain words</source>
        <translation>Die Begriffe des Fachs statt einfacher Worte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last choice, answer or move of a line</source>
        <translation>Nimmt die letzte Wahl, Antwort oder Bewegung einer Linie zurück</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Tut noch einmal, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Befehls&amp;palette …</translation>
    </message>
    <message>
        <source>Any command, class, model or recent folder by a few letters</source>
        <translation>Jeder Befehl, jede Klasse, jedes Modell oder jeder letzte Ordner mit wenigen Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All that keys do, to look up and to change</source>
        <translation>Alles, was Tasten tun, zum Nachsehen und Ändern</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a step</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>a step</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Folders</source>
        <translation>Letzte Ordner &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Models</source>
        <translation>Letzte Modelle &amp;leeren</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast, Light</source>
        <translation>Hoher Kontrast, h&amp;ell</translation>
    </message>
    <message>
        <source>High Contrast, Dar&amp;k</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>Larger Pict&amp;ures</source>
        <translation>&amp;Größere Bilder</translation>
    </message>
    <message>
        <source>Sa&amp;ve Its Record…</source>
        <translation>&amp;Protokoll speichern …</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>Einstellungen, Kurven und Kennzahlen als JSON oder nur die Kurven als CSV</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Projects</source>
        <translation>Letzte Projekte &amp;leeren</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>shorter edge to %1, middle cut out</source>
        <translation>kürzere Kante auf %1, Mitte ausgeschnitten</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Searching by one class saves nothing with this model; everything else works.</source>
        <translation>Die Suche nach einer Klasse spart bei diesem Modell nichts; alles andere geht.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>größter Unterschied %1</translation>
    </message>
    <message>
        <source>between trunk + head and the whole network, relative to the largest logit</source>
        <translation>zwischen Rumpf + Kopf und dem ganzen Netz, bezogen auf das größte Logit</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>, Blau zuerst</translation>
    </message>
    <message>
        <source>, red first</source>
        <translation>, Rot zuerst</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Whether one threshold serves all classes shows on the Compare page.</source>
        <translation>Ob eine Schwelle für alle Klassen genügt, zeigt die Seite Vergleichen.</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>ausgerichtet am Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>nicht ausgerichtet am Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>decided by you</source>
        <translation>selbst entschieden</translation>
    </message>
    <message>
        <source>stated by the file</source>
        <translation>in der Datei angegeben</translation>
    </message>
    <message>
        <source>from a file beside it</source>
        <translation>aus einer Datei daneben</translation>
    </message>
    <message>
        <source>assumed: nothing says it</source>
        <translation>angenommen: nichts gibt es an</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>content hash %1</source>
        <translation>Inhalts-Hash %1</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>trusted by you; runs %1</source>
        <translation>selbst als vertraut erklärt; führt %1 aus</translation>
    </message>
    <message>
        <source>not needed: only operators that compute</source>
        <translation>nicht nötig: nur rechnende Operatoren</translation>
    </message>
    <message>
        <source>not needed: holds numbers only</source>
        <translation>nicht nötig: enthält nur Zahlen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>after the logits; it changes no order of the classes of one picture</source>
        <translation>hinter den Logits; ändert keine Reihenfolge der Klassen eines Bildes</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>one dot product of %1 numbers a class</source>
        <translation>ein Skalarprodukt von %1 Zahlen je Klasse</translation>
    </message>
    <message>
        <source>one channel a class: %1 dot products of %2 numbers, averaged</source>
        <translation>ein Kanal je Klasse: %1 Skalarprodukte von %2 Zahlen, gemittelt</translation>
    </message>
    <message>
        <source>all logits are computed: this network has no last linear layer</source>
        <translation>alle Logits werden berechnet: dieses Netz hat keine letzte lineare Schicht</translation>
    </message>
    <message>
        <source>%1: %2 classes</source>
        <translation>%1: %2 Klassen</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from %3</source>
        <translation>%1: %2 Klassen, Namen aus %3</translation>
    </message>
    <message>
        <source>%1: %2 classes, names from the file itself</source>
        <translation>%1: %2 Klassen, Namen aus der Datei selbst</translation>
    </message>
    <message>
        <source>%1: %2 classes, as you decided</source>
        <translation>%1: %2 Klassen, wie entschieden</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>other heights and widths work too</source>
        <translation>andere Höhen und Breiten gehen auch</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>Namen: %1</translation>
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
    <name>PanelDrawing</name>
    <message>
        <source>count, log</source>
        <translation>Anzahl, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>Dichte, log</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>“%1” against the rest</source>
        <translation>„%1“ gegen den Rest</translation>
    </message>
    <message>
        <source>normalized logits</source>
        <translation>normalisierte Logits</translation>
    </message>
    <message>
        <source>raw logits</source>
        <translation>rohe Logits</translation>
    </message>
    <message>
        <source>Precision against recall</source>
        <translation>Precision gegen Recall</translation>
    </message>
    <message>
        <source>ROC: recall against false alarms</source>
        <translation>ROC: Recall gegen Fehlalarme</translation>
    </message>
    <message>
        <source>DET: misses against false alarms, normal deviates</source>
        <translation>DET: Verpasste gegen Fehlalarme, Normalquantile</translation>
    </message>
    <message>
        <source>True and false logits</source>
        <translation>Wahre und falsche Logits</translation>
    </message>
    <message>
        <source>1-AUPRC %1</source>
        <translation>1-AUPRC %1</translation>
    </message>
    <message>
        <source>logit, n = %1 true + %2 false</source>
        <translation>Logit, n = %1 wahre + %2 falsche</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>at %1: P %2, R %3</source>
        <translation>bei %1: P %2, R %3</translation>
    </message>
    <message>
        <source>%1: model %2%3</source>
        <translation>%1: Modell %2%3</translation>
    </message>
    <message>
        <source>, threshold %1</source>
        <translation>, Schwelle %1</translation>
    </message>
    <message>
        <source>pictures %1; OneLogit %2</source>
        <translation>Bilder %1; OneLogit %2</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalisiert</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP gesamt</translation>
    </message>
    <message>
        <source>F1, one threshold</source>
        <translation>F1, eine Schwelle</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1, je Klasse</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>kleinster Abstand</translation>
    </message>
    <message numerus="yes">
        <source>OneLogit: comparison of %n model(s)</source>
        <translation>
            <numerusform>OneLogit: Vergleich von %n Modell</numerusform>
            <numerusform>OneLogit: Vergleich von %n Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n model(s)</source>
        <translation>
            <numerusform>Vergleich von %n Modell</numerusform>
            <numerusform>Vergleich von %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Speeds</name>
    <message>
        <source>At &lt;b&gt;%1&lt;/b&gt; classes: one logit &lt;b&gt;%2&lt;/b&gt; a picture, all logits &lt;b&gt;%3&lt;/b&gt;: &lt;b&gt;%4 times&lt;/b&gt; faster; reads %5 instead of %6 of weights.</source>
        <translation>Bei &lt;b&gt;%1&lt;/b&gt; Klassen: ein Logit &lt;b&gt;%2&lt;/b&gt; je Bild, alle Logits &lt;b&gt;%3&lt;/b&gt;: &lt;b&gt;%4-mal&lt;/b&gt; so schnell; liest %5 statt %6 Gewichte.</translation>
    </message>
    <message>
        <source>Measured up to %1 classes.</source>
        <translation>Gemessen bis %1 Klassen.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>%1 a picture</source>
        <translation>%1 je Bild</translation>
    </message>
    <message>
        <source>once, when a picture is indexed; gives %1 numbers</source>
        <translation>einmal, wenn ein Bild eingelesen wird; gibt %1 Zahlen</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>ein Logit</translation>
    </message>
    <message>
        <source>from the features; reads %1</source>
        <translation>aus den Merkmalen; liest %1</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>alle Logits</translation>
    </message>
    <message>
        <source>%1 classes; reads %2</source>
        <translation>%1 Klassen; liest %2</translation>
    </message>
    <message>
        <source>trunk %1, one logit %2, all %3 logits %4</source>
        <translation>Rumpf %1, ein Logit %2, alle %3 Logits %4</translation>
    </message>
    <message>
        <source>Measuring trunk and head…</source>
        <translation>Misst Rumpf und Kopf …</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes (%2 of %3)</source>
        <translation>Misst einen Kopf mit %1 Klassen (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>how &amp;sure must I be?</source>
        <translation>wie &amp;sicher muss es sein?</translation>
    </message>
    <message>
        <source>logit thre&amp;shold</source>
        <translation>Logit-&amp;Schwelle</translation>
    </message>
    <message>
        <source>% right</source>
        <translation>% richtig</translation>
    </message>
    <message>
        <source>% precision</source>
        <translation>% Precision</translation>
    </message>
    <message>
        <source>% missed</source>
        <translation>% verpasst</translation>
    </message>
    <message>
        <source>% FNR</source>
        <comment>false negative rate</comment>
        <translation>% FNR</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>Positives</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>Precision %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>FNR %1</source>
        <comment>false negative rate</comment>
        <translation>FNR %1</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>Unsicherheitszone</translation>
    </message>
    <message>
        <source>reject option</source>
        <translation>Zurückweisung</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalisiert</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>Log-Softmax</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped = %4 found</source>
        <translation>%1 gezeigt + %2 darunter + %3 übersprungen = %4 gefunden</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable = %4 files</source>
        <translation>%1 angenommen + %2 abgelehnt + %3 unlesbar = %4 Dateien</translation>
    </message>
    <message>
        <source>%1 shown + %2 below + %3 skipped + %4 not read yet = %5 found</source>
        <translation>%1 gezeigt + %2 darunter + %3 übersprungen + %4 noch nicht gelesen = %5 gefunden</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 unreadable + %4 pending = %5 files</source>
        <translation>%1 angenommen + %2 abgelehnt + %3 unlesbar + %4 ausstehend = %5 Dateien</translation>
    </message>
    <message>
        <source>of the class</source>
        <translation>von der Klasse</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>wahre Logits</translation>
    </message>
    <message>
        <source>of other classes</source>
        <translation>von anderen Klassen</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>falsche Logits</translation>
    </message>
    <message>
        <source>mix-up</source>
        <comment>how far right and wrong pictures are mixed up</comment>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>1-AUPRC</source>
        <translation>1-AUPRC</translation>
    </message>
    <message>
        <source>%1 right, %2 found</source>
        <translation>%1 richtig, %2 dabei</translation>
    </message>
    <message>
        <source>P %1   R %2</source>
        <translation>P %1   R %2</translation>
    </message>
    <message>
        <source>%1 let in, %2 missed</source>
        <translation>%1 zu viel, %2 fehlen</translation>
    </message>
    <message>
        <source>%1 FP, %2 FN</source>
        <comment>false positives, false negatives</comment>
        <translation>%1 FP, %2 FN</translation>
    </message>
    <message>
        <source>points of 100 lost against a line per class</source>
        <translation>Punkte von 100, die eine je Klasse brächte</translation>
    </message>
    <message>
        <source>points of F1 lost against a threshold per class</source>
        <translation>F1-Punkte verloren gegenüber einer Schwelle je Klasse</translation>
    </message>
    <message>
        <source>where it errs least</source>
        <translation>wo sie am wenigsten irrt</translation>
    </message>
    <message>
        <source>at the best F1</source>
        <translation>beim besten F1</translation>
    </message>
    <message>
        <source>so that right are</source>
        <translation>damit richtig sind</translation>
    </message>
    <message>
        <source>at a precision of</source>
        <translation>bei einer Precision von</translation>
    </message>
    <message>
        <source>so that found are</source>
        <translation>damit gefunden werden</translation>
    </message>
    <message>
        <source>at a recall of</source>
        <translation>bei einem Recall von</translation>
    </message>
    <message>
        <source>if one let in costs</source>
        <translation>wenn ein Falsches kostet</translation>
    </message>
    <message>
        <source>at a false alarm&apos;s cost of</source>
        <translation>bei Kosten eines Fehlalarms von</translation>
    </message>
    <message>
        <source>by mix-up</source>
        <translation>nach Mischung</translation>
    </message>
    <message>
        <source>by 1-AUPRC</source>
        <translation>nach 1-AUPRC</translation>
    </message>
    <message>
        <source>trained with</source>
        <translation>trainiert mit</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>guessed right</source>
        <translation>richtig erkannt</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>right, 90 % found</source>
        <translation>richtig, 90 % gefunden</translation>
    </message>
    <message>
        <source>P at R .9</source>
        <translation>P bei R ,9</translation>
    </message>
    <message>
        <source>right, 99 % found</source>
        <translation>richtig, 99 % gefunden</translation>
    </message>
    <message>
        <source>P at R .99</source>
        <translation>P bei R ,99</translation>
    </message>
    <message>
        <source>in one list</source>
        <translation>in einer Liste</translation>
    </message>
    <message>
        <source>pooled AP</source>
        <translation>AP gemeinsam</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Linie</translation>
    </message>
    <message>
        <source>F1, one line</source>
        <translation>F1, eine Linie</translation>
    </message>
    <message>
        <source>a line each</source>
        <translation>je eine Linie</translation>
    </message>
    <message>
        <source>F1, per class</source>
        <translation>F1, je Klasse</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>verkehrte Folge</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>worst gap</source>
        <translation>kleinster Abstand</translation>
    </message>
    <message>
        <source>worst margin</source>
        <translation>kleinste Marge</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>besser um</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>gegen Bezug</translation>
    </message>
    <message>
        <source>In plain words: %1</source>
        <translation>In einfachen Worten: %1</translation>
    </message>
    <message>
        <source>In the field&apos;s terms: %1</source>
        <translation>Im Fach: %1</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>below %1</source>
        <comment>logits</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <comment>logits</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>logits</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, all classes</source>
        <translation>%1, alle Klassen</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>model, class</comment>
        <translation>%1, „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n true logit(s) %2, lowest first</source>
        <translation>
            <numerusform>%1: %n wahrer Logit %2</numerusform>
            <numerusform>%1: %n wahre Logits %2, die niedrigsten zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) %2, highest first</source>
        <translation>
            <numerusform>%1: %n falscher Logit %2</numerusform>
            <numerusform>%1: %n falsche Logits %2, die höchsten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures of “%1”</source>
        <translation>; Bilder von „%1“</translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>; %1 gezeigt</translation>
    </message>
    <message>
        <source>%1: every true logit lies above every false one. The principle holds on these pictures.</source>
        <translation>%1: Jeder wahre Logit liegt über jedem falschen. Das Prinzip gilt an diesen Bildern.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst pairs in which a true logit is not above a false one (%n shown)</source>
        <translation>
            <numerusform>%1: das schlimmste Paar, in dem ein wahrer Logit nicht über einem falschen liegt</numerusform>
            <numerusform>%1: die schlimmsten Paare, in denen ein wahrer Logit nicht über einem falschen liegt (%n gezeigt)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing false gets in at %2.</source>
        <translation>%1: Bei %2 kommt nichts Falsches hinein.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.</source>
        <translation>
            <numerusform>%1: %n falscher Logit an oder über %2. Die Eingabetaste zeigt das Bild.</numerusform>
            <numerusform>%1: %n falsche Logits an oder über %2, danach, was die Bilder sind. Die Eingabetaste zeigt die Bilder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A model and a class</source>
        <translation>Ein Modell und eine Klasse</translation>
    </message>
    <message>
        <source>The model gives each picture a number for each class: its logit. Choose what to look for, for example “sneaker”.</source>
        <translation>Das Modell gibt jedem Bild für jede Klasse eine Zahl: ihren Logit. Hier wird gewählt, wonach gesucht wird, zum Beispiel „sneaker“.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Linie</translation>
    </message>
    <message>
        <source>Every picture of the folder stands here by its logit. Drag the line: what is right of it is shown below.</source>
        <translation>Jedes Bild des Ordners steht hier nach seinem Logit. Die Linie lässt sich ziehen: was rechts davon liegt, erscheint unten.</translation>
    </message>
    <message>
        <source>Four ways to say it</source>
        <translation>Auf vier Arten gesagt</translation>
    </message>
    <message>
        <source>The same line as four numbers. Type into the one that matters to you, for example 95 % right: the others follow.</source>
        <translation>Dieselbe Linie als vier Zahlen. Eine davon eintippen, zum Beispiel 95 % richtig: die anderen folgen.</translation>
    </message>
    <message>
        <source>The pictures</source>
        <translation>Die Bilder</translation>
    </message>
    <message>
        <source>What passes, surest first, each with its logit. Click one to see what else it could be; Space shows it large.</source>
        <translation>Was übrig bleibt, das Sicherste zuerst, mit seinem Logit. Ein Klick zeigt, was es sonst sein könnte, die Leertaste zeigt es groß.</translation>
    </message>
    <message>
        <source>Logits that compare</source>
        <translation>Logits, die vergleichbar sind</translation>
    </message>
    <message>
        <source>Some models rank pictures better once all their logits are taken into account. Switch, and see whether the order changes.</source>
        <translation>Manche Modelle ordnen Bilder besser, wenn alle ihre Logits mitzählen. Umschalten zeigt, ob sich die Folge ändert.</translation>
    </message>
    <message>
        <source>Model beside model</source>
        <translation>Modell neben Modell</translation>
    </message>
    <message>
        <source>One panel a model. Blue: pictures of the class. Orange: all others. The less they overlap, the better one line works. Drag a line.</source>
        <translation>Ein Feld je Modell. Blau: Bilder der Klasse. Orange: alle anderen. Je weniger sie sich überlagern, desto besser reicht eine Linie. Sie lässt sich ziehen.</translation>
    </message>
    <message>
        <source>One line for all?</source>
        <translation>Eine Linie für alle?</translation>
    </message>
    <message>
        <source>What it costs when all classes share one line. Green are losses that ask for just that, and it shows.</source>
        <translation>Was es kostet, wenn alle Klassen eine Linie teilen. Grün sind Verluste, die genau das verlangen, und man sieht es.</translation>
    </message>
    <message>
        <source>Train your own</source>
        <translation>Selbst trainieren</translation>
    </message>
    <message>
        <source>Let the losses race on the same pictures and watch blue and orange part, epoch by epoch. That is all; Help has the rest.</source>
        <translation>Die Verluste lernen um die Wette an denselben Bildern, und Blau und Orange trennen sich Epoche um Epoche. Das ist alles; mehr steht in der Hilfe.</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>fertig um %1</translation>
    </message>
    <message>
        <source>starts when the one before it has ended</source>
        <translation>beginnt, wenn das Training davor zu Ende ist</translation>
    </message>
    <message>
        <source>interrupted after epoch %1 of %2; it can go on</source>
        <translation>nach Epoche %1 von %2 unterbrochen; kann weitergehen</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>epoch %1, test %2</source>
        <translation>Epoche %1, Test %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 × %2 grey</source>
        <translation>%1 × %2 grau</translation>
    </message>
    <message>
        <source>%1 × %2 colour</source>
        <translation>%1 × %2 farbig</translation>
    </message>
    <message>
        <source>%1 pictures, %2 classes, %3: %4 train, %5 validate, %6 test</source>
        <translation>%1 Bilder, %2 Klassen, %3: %4 zum Lernen, %5 zum Validieren, %6 zum Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of %1.</source>
        <translation>Kein Bild von %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 training pictures of %2: expect little.</source>
        <translation>Weniger als %1 Trainingsbilder von %2: erwarten Sie wenig.</translation>
    </message>
    <message>
        <source>The largest class has %1 times the pictures of the smallest; “weight rare classes up” helps.</source>
        <translation>Die größte Klasse hat %1-mal so viele Bilder wie die kleinste; „seltene Klassen stärker gewichten“ hilft.</translation>
    </message>
    <message numerus="yes">
        <source>%n test or validation picture(s) are training pictures too: figures will flatter.</source>
        <translation>
            <numerusform>%n Test- oder Validierungsbild ist auch ein Trainingsbild: Die Werte werden schmeicheln.</numerusform>
            <numerusform>%n Test- oder Validierungsbilder sind auch Trainingsbilder: Die Werte werden schmeicheln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there under two classes.</source>
        <translation>
            <numerusform>%n Bild ist unter zwei Klassen da.</numerusform>
            <numerusform>%n Bilder sind unter zwei Klassen da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n losses</source>
        <translation>
            <numerusform>%n Verlust</numerusform>
            <numerusform>%n Verluste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>new head: %1 on %2</source>
        <translation>neuer Kopf: %1 auf %2</translation>
    </message>
    <message>
        <source>The panels fill after the first epoch (%1).</source>
        <translation>Die Felder füllen sich nach der ersten Epoche (%1).</translation>
    </message>
    <message>
        <source>on the test pictures</source>
        <translation>auf den Testbildern</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3.</source>
        <translation>%1 lässt %3 %2 über der Precision-Recall-Kurve.</translation>
    </message>
    <message>
        <source>%1 leaves %2 above the precision-recall curve %3; %4 leaves %5.</source>
        <translation>%1 lässt %3 %2 über der Precision-Recall-Kurve; %4 lässt %5.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none.</source>
        <translation>%1 hat %3 eine Mischung von %2; 0 wäre keine.</translation>
    </message>
    <message>
        <source>%1 has a mix-up of %2 %3, where 0 is none; %4 has %5.</source>
        <translation>%1 hat %3 eine Mischung von %2, 0 wäre keine; %4 hat %5.</translation>
    </message>
    <message>
        <source>%1; %2 of memory</source>
        <translation>%1; %2 Speicher</translation>
    </message>
    <message>
        <source>stops and keeps what was learned</source>
        <translation>endet und behält das Gelernte</translation>
    </message>
</context>
<context>
    <name>TrainNumbers</name>
    <message>
        <source>Shows %1 pictures in all, in %2 to %3 epochs: here %4.</source>
        <translation>Zeigt insgesamt %1 Bilder, in %2 bis %3 Epochen: hier %4.</translation>
    </message>
    <message>
        <source>Pictures are fitted to %1 × %1 pixels.</source>
        <translation>Die Bilder werden auf %1 × %1 Pixel gebracht.</translation>
    </message>
    <message>
        <source>(%1 × %1 where more than %2 train.)</source>
        <translation>(%1 × %1, wo mehr als %2 zum Lernen da sind.)</translation>
    </message>
    <message>
        <source>At %1 × %1 pixels these pictures take %2 of memory, and %3 are there for them.</source>
        <translation>Mit %1 × %1 Pixeln brauchen diese Bilder %2 Speicher, und %3 sind für sie da.</translation>
    </message>
    <message>
        <source>Choose fewer pictures.</source>
        <translation>Weniger Bilder wählen.</translation>
    </message>
    <message>
        <source>Choose a picture size of at most %1.</source>
        <translation>Eine Bildgröße von höchstens %1 wählen.</translation>
    </message>
    <message>
        <source>All pictures at %1 × %1 pixels would take %2 of memory, and %3 are there: they are fitted to %4 × %4.</source>
        <translation>Alle Bilder mit %1 × %1 Pixeln bräuchten %2 Speicher, und %3 sind da: sie werden auf %4 × %4 gebracht.</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch finds no graphics processor that CUDA can use</source>
        <translation>Nur der Prozessor ist da: LibTorch findet keinen Grafikprozessor, den CUDA benutzen kann</translation>
    </message>
    <message>
        <source>Only the processor is there: LibTorch was built without CUDA, which graphics processors need</source>
        <translation>Nur der Prozessor ist da: LibTorch wurde ohne CUDA gebaut, das Grafikprozessoren brauchen</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
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
        <source>onelogit: the OneLogit that is running does not answer; a separate one is started.</source>
        <translation>onelogit: Das laufende OneLogit antwortet nicht; ein eigenes wird gestartet.</translation>
    </message>
    <message>
        <source>Start a separate OneLogit beside the one that is running.</source>
        <translation>Ein eigenes OneLogit neben dem laufenden starten.</translation>
    </message>
    <message>
        <source>Folders of pictures, model files and projects to open.</source>
        <translation>Bilderordner, Modelldateien und Projekte, die geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::BorderlineLink</name>
    <message>
        <source>is this “%1”?</source>
        <translation>ist das „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the line at %2 fits all of them</source>
        <translation>%1: Die Linie bei %2 passt zu allen</translation>
    </message>
    <message numerus="yes">
        <source>%1: the line at %2 leaves %n of them on the wrong side</source>
        <translation>
            <numerusform>%1: Die Linie bei %2 lässt %n davon auf der falschen Seite</numerusform>
            <numerusform>%1: Die Linie bei %2 lässt %n davon auf der falschen Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>; few answers, one more may move it far</source>
        <translation>; wenige Antworten, eine weitere kann sie weit verschieben</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ChoiceLink</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
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
    <message>
        <source>The comparison was cancelled. Go on with it, or choose other pictures.</source>
        <translation>Der Vergleich wurde abgebrochen. Setzen Sie ihn fort, oder wählen Sie andere Bilder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>models: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot reach the target on these pictures; its line stays where it was.</source>
        <translation>%1 kann das Ziel an diesen Bildern nicht erreichen; seine Linie bleibt, wo sie war.</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>Mit diesem Modell &amp;suchen</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose other pictures…</source>
        <translation>Andere Bilder wählen…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataController</name>
    <message>
        <source>Reading labelled pictures</source>
        <translation>Liest beschriftete Bilder</translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataLink</name>
    <message>
        <source>Compare on Labelled Pictures</source>
        <translation>An beschrifteten Bildern vergleichen</translation>
    </message>
    <message>
        <source>The labelled pictures that come with OneLogit</source>
        <translation>Die beschrifteten Bilder, die mit OneLogit kommen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n Datei war nicht lesbar</numerusform>
            <numerusform>%n Dateien waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled; some models are missing</source>
        <translation>abgebrochen; einige Modelle fehlen</translation>
    </message>
    <message numerus="yes">
        <source>; %n more model(s)</source>
        <translation>
            <numerusform>; %n weiteres Modell</numerusform>
            <numerusform>; %n weitere Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::DemoController</name>
    <message>
        <source>Looking for the demo</source>
        <translation>Sucht die Demo</translation>
    </message>
    <message>
        <source>Reading the demo&apos;s sample</source>
        <translation>Liest die Stichprobe der Demo</translation>
    </message>
    <message>
        <source>Writing the demo&apos;s pictures</source>
        <translation>Schreibt die Bilder der Demo</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Edits</name>
    <message>
        <source>threshold of all classes</source>
        <translation>Schwelle aller Klassen</translation>
    </message>
    <message>
        <source>threshold of %1</source>
        <translation>Schwelle von %1</translation>
    </message>
    <message>
        <source>target of the comparison</source>
        <translation>Ziel des Vergleichs</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>answer about %1</source>
        <translation>Antwort zu %1</translation>
    </message>
    <message>
        <source>order of models</source>
        <translation>Reihenfolge der Modelle</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>order of panels</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>unsure zone</source>
        <translation>unsichere Zone</translation>
    </message>
</context>
<context>
    <name>onelogit::app::EvidenceLink</name>
    <message>
        <source>threshold, logit of %1</source>
        <translation>Schwelle, Logit von %1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>Klicken Sie auf einen Balken, um die Bilder dahinter zu sehen.</translation>
    </message>
    <message>
        <source>%1: thresholds that cost each class less than a point of F1</source>
        <translation>%1: Schwellen, die jede Klasse weniger als einen Punkt F1 kosten</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>bestes F1</translation>
    </message>
    <message>
        <source>%1: true and false logits in equal bins</source>
        <translation>%1: wahre und falsche Logits in gleichen Abschnitten</translation>
    </message>
    <message>
        <source>true logits</source>
        <translation>wahre Logits</translation>
    </message>
    <message>
        <source>false logits</source>
        <translation>falsche Logits</translation>
    </message>
    <message>
        <source>%1: twenty thresholds of each line</source>
        <translation>%1: zwanzig Schwellen jeder Linie</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>verpasst</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FileOpener</name>
    <message>
        <source>Open a Folder of Pictures</source>
        <translation>Bildordner öffnen</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>Modelle öffnen</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</source>
        <translation>Modelle (*.pt *.pth *.ts *.torchscript *.onnx *.gguf *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1 suchen</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FirstMinute</name>
    <message>
        <source>Drop a folder of pictures here to search it. Escape leaves the presentation.</source>
        <translation>Ein Ordner mit Bildern, hier abgelegt, wird durchsucht. Escape beendet die Vorführung.</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key, a click or a move of the pointer</source>
        <translation>Ohne Taste, Klick oder Bewegung des Zeigers</translation>
    </message>
    <message>
        <source>Opens %1 again</source>
        <translation>Öffnet %1 wieder</translation>
    </message>
</context>
<context>
    <name>onelogit::app::FolderController</name>
    <message>
        <source>Indexing %1</source>
        <translation>Liest %1 ein</translation>
    </message>
    <message>
        <source>Normalizing the logits of %1</source>
        <translation>Normalisiert die Logits von %1</translation>
    </message>
    <message>
        <source>Making the index of %1 smaller</source>
        <translation>Verkleinert den Index von %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::GridLink</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Im &amp;Dateimanager zeigen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n Picture(s)</source>
        <translation>
            <numerusform>%n Bild &amp;kopieren</numerusform>
            <numerusform>%n Bilder &amp;kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the List</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv);;JSON lines (*.jsonl);;Paths (*.txt)</source>
        <translation>Tabelle (*.csv);;JSON-Zeilen (*.jsonl);;Pfade (*.txt)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are listed in %1.</source>
        <translation>
            <numerusform>%n Bild ist in %1 aufgeführt.</numerusform>
            <numerusform>%n Bilder sind in %1 aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command that lists the same pictures is on the clipboard.</source>
        <translation>Der Befehl, der dieselben Bilder aufführt, ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>at least %1, %2 % read</source>
        <translation>mindestens %1, %2 % gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this file is damaged; the rest is shown.</source>
        <translation>Ein Teil dieser Datei ist beschädigt; der Rest wird gezeigt.</translation>
    </message>
    <message>
        <source>is this “%1”?</source>
        <translation>ist das „%1“?</translation>
    </message>
    <message>
        <source>%1 · logit %2</source>
        <translation>%1 · Logit %2</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeDesk</name>
    <message>
        <source>This file asks for more than an untrusted model may run. It was not opened.</source>
        <translation>Diese Datei verlangt mehr, als ein nicht vertrautes Modell ausführen darf. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Opening %1 as trusted…</source>
        <translation>Öffnet %1 als vertraut …</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnet %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeSession</name>
    <message>
        <source>Looking at the outputs of %1</source>
        <translation>Sieht die Ausgänge von %1 an</translation>
    </message>
</context>
<context>
    <name>onelogit::app::IntakeView</name>
    <message>
        <source>Class Names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.json *.names *.csv)</source>
        <translation>Namenslisten (*.txt *.json *.names *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The pictures of “%1” that each output answers to most, of %2 looked at.</source>
        <translation>Die Bilder aus „%1“, auf die jeder Ausgang am stärksten antwortet, von %2 angesehenen.</translation>
    </message>
    <message>
        <source>Looking at the outputs was stopped.</source>
        <translation>Das Ansehen der Ausgänge wurde angehalten.</translation>
    </message>
    <message>
        <source>Looking at the outputs: %1</source>
        <translation>Sieht die Ausgänge an: %1</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called, nor how pictures were prepared for it. Enter opens it with what is usual.</source>
        <translation>Nichts sagt, wie die Klassen heißen, noch wie Bilder vorbereitet wurden. Eingabe öffnet es mit dem Üblichen.</translation>
    </message>
    <message>
        <source>Nothing says what its classes are called. Enter opens it with numbers.</source>
        <translation>Nichts sagt, wie die Klassen heißen. Eingabe öffnet es mit Nummern.</translation>
    </message>
    <message>
        <source>Nothing says how pictures were prepared for it. Enter opens it with what is usual; the samples show whether that is right.</source>
        <translation>Nichts sagt, wie Bilder vorbereitet wurden. Eingabe öffnet es mit dem Üblichen; die Beispiele zeigen, ob das stimmt.</translation>
    </message>
    <message>
        <source>Everything needed is known. Change what you know better.</source>
        <translation>Alles Nötige ist bekannt. Was besser bekannt ist, lässt sich ändern.</translation>
    </message>
    <message>
        <source>as the file states them</source>
        <translation>wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>as decided before</source>
        <translation>wie früher entschieden</translation>
    </message>
    <message>
        <source>%1, beside the model</source>
        <translation>%1, neben dem Modell</translation>
    </message>
    <message>
        <source>numbers, or names given below</source>
        <translation>Nummern, oder die Namen unten</translation>
    </message>
    <message>
        <source>Type names where you know them. With a folder of pictures open, each output would show the pictures that it answers to.</source>
        <translation>Namen eintragen, wo sie bekannt sind. Ist ein Bildordner offen, kann jeder Ausgang die Bilder zeigen, auf die er antwortet.</translation>
    </message>
    <message>
        <source>Type names where you know them. The pictures of “%1” can show what each output answers to.</source>
        <translation>Namen eintragen, wo sie bekannt sind. Die Bilder aus „%1“ können zeigen, worauf jeder Ausgang antwortet.</translation>
    </message>
    <message>
        <source>Sample Pictures</source>
        <translation>Beispielbilder</translation>
    </message>
    <message>
        <source>Looking at the pictures of “%1”…</source>
        <translation>Sieht die Bilder aus „%1“ an …</translation>
    </message>
    <message>
        <source>Looking at the outputs</source>
        <translation>Sieht die Ausgänge an</translation>
    </message>
</context>
<context>
    <name>onelogit::app::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
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
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>%1 is another file than the %2 that was open: its content differs.</source>
        <translation>%1 ist eine andere Datei als das %2, das offen war: der Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>%1 is not open: nothing says what its classes are or how its pictures were prepared.</source>
        <translation>%1 ist nicht offen: Nichts sagt, welche Klassen es hat oder wie seine Bilder vorbereitet wurden.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Search a folder of pictures by one class</source>
        <translation>Einen Bildordner nach einer Klasse durchsuchen</translation>
    </message>
    <message>
        <source>See how each loss parts true from false logits</source>
        <translation>Sehen, wie jede Verlustfunktion wahre von falschen Logits trennt</translation>
    </message>
    <message>
        <source>Train small networks under several losses and see separation form</source>
        <translation>Kleine Netze unter mehreren Verlusten trainieren und sehen, wie die Trennung entsteht</translation>
    </message>
    <message>
        <source>Measure what one logit saves</source>
        <translation>Messen, was ein einziger Logit spart</translation>
    </message>
    <message>
        <source>Order the open models and see what is known of them</source>
        <translation>Die offenen Modelle ordnen und sehen, was über sie bekannt ist</translation>
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
    <name>onelogit::app::ModelsPage</name>
    <message>
        <source>Drop a model file anywhere on this window, or open one.</source>
        <translation>Eine Modelldatei irgendwo auf dieses Fenster ziehen oder eine öffnen.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OpeningLink</name>
    <message>
        <source>No program on this computer opens files like “%1”. Install one, or choose one in the settings of the desktop.</source>
        <translation>Kein Programm auf diesem Rechner öffnet Dateien wie „%1“. Eines installieren oder in den Einstellungen des Desktops eines wählen.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>No file manager on this computer shows “%1”.</source>
        <translation>Kein Dateimanager auf diesem Rechner zeigt „%1“.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>onelogit::app::OverlapLink</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>onelogit::app::PaletteDesk</name>
    <message>
        <source>model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>class: %1</source>
        <translation>Klasse: %1</translation>
    </message>
    <message>
        <source>Nothing is called that. Type a part of a command, a class, an open model or a recent folder; %1 lists all commands.</source>
        <translation>Nichts heißt so. Einen Teil eines Befehls, einer Klasse, eines offenen Modells oder eines letzten Ordners tippen; %1 zeigt alle Befehle.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Presentation</name>
    <message numerus="yes">
        <source>Starts again in %n second(s). Any key or move goes on.</source>
        <translation>
            <numerusform>Beginnt in %n Sekunde von vorn. Jede Taste oder Bewegung hält es auf.</numerusform>
            <numerusform>Beginnt in %n Sekunden von vorn. Jede Taste oder Bewegung hält es auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectDesk</name>
    <message>
        <source>Project %1 is saved.</source>
        <translation>Das Projekt %1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Project %1 is open without %n file(s) that are not where they were: %2</source>
        <translation>
            <numerusform>Das Projekt %1 ist ohne %n Datei geöffnet, die nicht an ihrem Ort liegt: %2</numerusform>
            <numerusform>Das Projekt %1 ist ohne %n Dateien geöffnet, die nicht an ihrem Ort liegen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Find %1…</source>
        <translation>%1 suchen …</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.onelogit)</source>
        <translation>Projekte (*.onelogit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Projekt speichern</translation>
    </message>
</context>
<context>
    <name>onelogit::app::RemovalLink</name>
    <message>
        <source>%1 is off the list; its file stays.</source>
        <translation>%1 ist von der Liste genommen; die Datei bleibt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveDesk</name>
    <message>
        <source>Save the Model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>OneLogit (*.safetensors)</source>
        <translation>OneLogit (*.safetensors)</translation>
    </message>
    <message>
        <source>TorchScript, for PyTorch (*.pt)</source>
        <translation>TorchScript, für PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Alles (*.json)</translation>
    </message>
    <message>
        <source>Curves (*.csv)</source>
        <translation>Kurven (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichert %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>As it is (*.%1)</source>
        <translation>Wie es ist (*.%1)</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SaveMenu</name>
    <message>
        <source>&amp;Report in One File (HTML)…</source>
        <translation>&amp;Bericht in einer Datei (HTML)…</translation>
    </message>
    <message>
        <source>Panels as S&amp;VG…</source>
        <translation>Felder als S&amp;VG…</translation>
    </message>
    <message>
        <source>Panels as &amp;PDF…</source>
        <translation>Felder als &amp;PDF…</translation>
    </message>
    <message>
        <source>Panels as P&amp;NG…</source>
        <translation>Felder als P&amp;NG…</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>Precision-Recall as SVG…</source>
        <translation>Precision-Recall als SVG…</translation>
    </message>
    <message>
        <source>Precision-Recall as PDF…</source>
        <translation>Precision-Recall als PDF…</translation>
    </message>
    <message>
        <source>Precision-Recall as PNG…</source>
        <translation>Precision-Recall als PNG…</translation>
    </message>
    <message>
        <source>ROC as SVG…</source>
        <translation>ROC als SVG…</translation>
    </message>
    <message>
        <source>ROC as PDF…</source>
        <translation>ROC als PDF…</translation>
    </message>
    <message>
        <source>ROC as PNG…</source>
        <translation>ROC als PNG…</translation>
    </message>
    <message>
        <source>DET as SVG…</source>
        <translation>DET als SVG…</translation>
    </message>
    <message>
        <source>DET as PDF…</source>
        <translation>DET als PDF…</translation>
    </message>
    <message>
        <source>DET as PNG…</source>
        <translation>DET als PNG…</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>Alles als &amp;JSON…</translation>
    </message>
    <message>
        <source>Copy as C&amp;ommand</source>
        <translation>Als B&amp;efehl kopieren</translation>
    </message>
    <message>
        <source>The onelogit-cli line that prints the same figures</source>
        <translation>Die Zeile für onelogit-cli, die dieselben Zahlen ausgibt</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SearchPage</name>
    <message>
        <source>No picture reaches this threshold. Move the line to the left.</source>
        <translation>Kein Bild erreicht diese Schwelle. Bitte die Linie nach links ziehen.</translation>
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
    <message>
        <source>Show the surest ones</source>
        <translation>Die sichersten zeigen</translation>
    </message>
</context>
<context>
    <name>onelogit::app::Session</name>
    <message>
        <source>What you do is not kept for the next start. %1</source>
        <translation>Was getan wird, bleibt für den nächsten Start nicht erhalten. %1</translation>
    </message>
    <message>
        <source>What you do is not kept for the next start: %1 cannot be written.</source>
        <translation>Was getan wird, bleibt für den nächsten Start nicht erhalten: %1 lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The last session was written by a newer version of OneLogit. It was set aside as %1.</source>
        <translation>Die letzte Sitzung wurde von einer neueren Version von OneLogit geschrieben. Sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The last session could not be read. It was set aside as %1.</source>
        <translation>Die letzte Sitzung ließ sich nicht lesen. Sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The last session ended without being closed; it was restored as of %1.</source>
        <translation>Die letzte Sitzung endete, ohne geschlossen zu werden; sie wurde mit dem Stand von %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Start Afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Started afresh, with the demo.</source>
        <translation>Neu begonnen, mit der Demo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Project %1 is open.</source>
        <translation>Das Projekt %1 ist geöffnet.</translation>
    </message>
    <message>
        <source>Back to Before</source>
        <translation>Zurück zum Stand davor</translation>
    </message>
    <message>
        <source>The last two starts ended early while the last session was being opened. It was set aside as %1.</source>
        <translation>Die letzten zwei Starts endeten vorzeitig, während die letzte Sitzung geöffnet wurde. Sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>onelogit::app::ShortcutDesk</name>
    <message>
        <source>In the list of pictures</source>
        <translation>In der Liste der Bilder</translation>
    </message>
    <message>
        <source>On borderline pictures</source>
        <translation>Auf Grenzfällen</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>Auf einem Diagramm</translation>
    </message>
    <message>
        <source>In the list of models</source>
        <translation>In der Liste der Modelle</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Großes Bild</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>Mit seinem Programm öffnen</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>Ja, nein</translation>
    </message>
    <message>
        <source>Move the line by one bin</source>
        <translation>Linie um eine Klasse des Histogramms verschieben</translation>
    </message>
    <message>
        <source>Move the line by a tenth of a bin</source>
        <translation>Linie um ein Zehntel davon verschieben</translation>
    </message>
    <message>
        <source>Move the lower line of the unsure zone</source>
        <translation>Untere Linie der unsicheren Zone verschieben</translation>
    </message>
    <message>
        <source>Line to the ends of the axis</source>
        <translation>Linie an die Enden der Achse</translation>
    </message>
    <message>
        <source>Pictures behind the bar at the line</source>
        <translation>Bilder hinter dem Balken an der Linie</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>One panel alone, and all again</source>
        <translation>Ein Feld allein, und wieder alle</translation>
    </message>
    <message>
        <source>Earlier or later in the order</source>
        <translation>Früher oder später in der Reihenfolge</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 is taken: it is the shortcut of “%2”.</source>
        <translation>%1 ist vergeben: Es ist das Tastenkürzel von „%2“.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the pages. Hold Ctrl or Alt with it.</source>
        <translation>%1 allein dient zum Tippen und den Seiten. Strg oder Alt dazu halten.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedController</name>
    <message>
        <source>Measuring %1</source>
        <translation>Misst %1</translation>
    </message>
    <message>
        <source>Measuring a head of %1 classes</source>
        <translation>Misst einen Kopf mit %1 Klassen</translation>
    </message>
</context>
<context>
    <name>onelogit::app::SpeedPage</name>
    <message>
        <source>Open a model to measure what one logit saves with it.</source>
        <translation>Ein Modell öffnen, um zu messen, was ein Logit damit spart.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen …</translation>
    </message>
    <message>
        <source>%1 has no last layer that could be cut by class: all its logits are computed together, so there is nothing to compare.</source>
        <translation>%1 hat keine letzte Schicht, die sich nach Klassen zerlegen ließe: Alle Logits werden zusammen berechnet, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Das Messen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Open another model…</source>
        <translation>Anderes Modell öffnen…</translation>
    </message>
</context>
<context>
    <name>onelogit::app::StatusLink</name>
    <message numerus="yes">
        <source>%n model(s) open</source>
        <translation>
            <numerusform>%n Modell offen</numerusform>
            <numerusform>%n Modelle offen</numerusform>
        </translation>
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
    <name>onelogit::app::StripLink</name>
    <message>
        <source>on %1 labelled pictures</source>
        <translation>auf %1 gelabelten Bildern</translation>
    </message>
    <message>
        <source>Not known for this model: there are no labelled pictures of this class to measure on. The demo&apos;s models have some.</source>
        <translation>Für dieses Modell nicht bekannt: Es gibt keine gelabelten Bilder dieser Klasse, auf denen sich messen ließe. Die Modelle der Demo haben welche.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There are not that many pictures.</source>
        <translation>So viele Bilder gibt es nicht.</translation>
    </message>
    <message>
        <source>Not known: there are no labelled pictures of this class.</source>
        <translation>Nicht bekannt: Es gibt keine gelabelten Bilder dieser Klasse.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at most %1 are right, wherever the line is.</source>
        <translation>Mit diesem Modell und dieser Klasse nicht erreichbar: Höchstens %1 sind richtig, wo immer die Linie liegt.</translation>
    </message>
    <message>
        <source>Out of reach for this model and class: at least %1 are missed, wherever the line is.</source>
        <translation>Mit diesem Modell und dieser Klasse nicht erreichbar: Mindestens %1 werden verpasst, wo immer die Linie liegt.</translation>
    </message>
    <message>
        <source>The logits of these pictures do not fall as those of the labelled ones do: the figures measured there need not hold here.</source>
        <translation>Die Logits dieser Bilder verteilen sich anders als die der gelabelten: Die dort gemessenen Zahlen müssen hier nicht gelten.</translation>
    </message>
    <message>
        <source>All logits of every picture are needed once for this; they come while the folder is read.</source>
        <translation>Dafür werden einmal alle Logits jedes Bildes gebraucht; sie kommen, während der Ordner gelesen wird.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainPage</name>
    <message>
        <source>Learn from Labelled Pictures</source>
        <translation>Aus gekennzeichneten Bildern lernen</translation>
    </message>
    <message>
        <source>demo sample</source>
        <translation>Demo-Auswahl</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Being read: %1</source>
        <translation>Wird gelesen: %1</translation>
    </message>
    <message>
        <source>Choose what to learn from and press &lt;b&gt;Start training&lt;/b&gt;: a panel for each loss shows how true and false logits part, epoch by epoch.</source>
        <translation>Wählen Sie, woraus gelernt wird, und drücken Sie &lt;b&gt;Training starten&lt;/b&gt;: Ein Feld für jeden Verlust zeigt, wie wahre und falsche Logits sich Epoche für Epoche trennen.</translation>
    </message>
    <message>
        <source>The last layer of %1 reads a map of positions, on which a new head cannot be put.</source>
        <translation>Die letzte Schicht von %1 liest eine Karte aus Positionen, auf die kein neuer Kopf passt.</translation>
    </message>
    <message>
        <source>What there is to train on is being looked for.</source>
        <translation>Es wird gesucht, worauf trainiert werden kann.</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingController</name>
    <message>
        <source>Training on %1</source>
        <translation>Training auf %1</translation>
    </message>
</context>
<context>
    <name>onelogit::app::TrainingData</name>
    <message>
        <source>Looking at pictures to learn from</source>
        <translation>Bilder zum Lernen werden angesehen</translation>
    </message>
</context>
<context>
    <name>onelogit::app::WallLink</name>
    <message>
        <source>%1 (%2 of %3 classes)</source>
        <translation>%1 (%2 von %3 Klassen)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::AbBar</name>
    <message>
        <source>Model of the second search</source>
        <translation>Modell der zweiten Suche</translation>
    </message>
    <message>
        <source>The model that B searches with</source>
        <translation>Das Modell, mit dem B sucht</translation>
    </message>
    <message>
        <source>Class of the second search</source>
        <translation>Klasse der zweiten Suche</translation>
    </message>
    <message>
        <source>The class that B looks for; type a part of its name</source>
        <translation>Die Klasse, die B sucht; einen Teil ihres Namens tippen</translation>
    </message>
    <message>
        <source>Pictures shown</source>
        <translation>Gezeigte Bilder</translation>
    </message>
    <message>
        <source>Hits of the first search that the second one misses</source>
        <translation>Treffer der ersten Suche, die der zweiten fehlen</translation>
    </message>
    <message>
        <source>Hits of both searches</source>
        <translation>Gemeinsame Treffer beider Suchen</translation>
    </message>
    <message>
        <source>Hits of the second search that the first one misses</source>
        <translation>Treffer der zweiten Suche, die der ersten fehlen</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A oder B</translation>
    </message>
    <message>
        <source>Hits of either search</source>
        <translation>Treffer der einen oder der anderen Suche</translation>
    </message>
    <message>
        <source>Close the second search</source>
        <translation>Zweite Suche schließen</translation>
    </message>
    <message>
        <source>&amp;B:</source>
        <translation>&amp;B:</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>only A %1</source>
        <translation>nur A %1</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>beide %1</translation>
    </message>
    <message>
        <source>only B %1</source>
        <translation>nur B %1</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineRow</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1, Logit %2</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>, mit Ja beantwortet</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>, mit Nein beantwortet</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::BorderlineStrip</name>
    <message>
        <source>Yes (Y)</source>
        <translation>Ja (J)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Nein (N)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>borderline pictures</source>
        <translation>Grenzfälle</translation>
    </message>
    <message>
        <source>The pictures nearest the line: a few answers place it for this folder</source>
        <translation>Die Bilder, die der Linie am nächsten liegen: Ein paar Antworten legen sie für diesen Ordner fest</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Pictures nearest the line</source>
        <translation>Bilder, die der Linie am nächsten liegen</translation>
    </message>
    <message>
        <source>Arrow keys move, Y and N answer; left of the line are those above it</source>
        <translation>Pfeiltasten bewegen, Y und N antworten; links der Linie stehen die Bilder, die darüber liegen</translation>
    </message>
    <message>
        <source>Move the threshold of this folder there</source>
        <translation>Verschiebt die Schwelle dieses Ordners dorthin</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>The picture is of the class</source>
        <translation>Das Bild gehört zur Klasse</translation>
    </message>
    <message>
        <source>The picture is not of the class</source>
        <translation>Das Bild gehört nicht zur Klasse</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Nimmt die letzte Antwort zurück</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassList</name>
    <message>
        <source>Find a class</source>
        <translation>Eine Klasse finden</translation>
    </message>
    <message>
        <source>find a class</source>
        <translation>Klasse finden</translation>
    </message>
    <message>
        <source>Shows the classes whose names contain this text</source>
        <translation>Zeigt die Klassen, deren Namen diesen Text enthalten</translation>
    </message>
    <message>
        <source>Classes of the model</source>
        <translation>Klassen des Modells</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In the order of the model&apos;s outputs</source>
        <translation>In der Reihenfolge der Ausgänge des Modells</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassListModel</name>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassPicker</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>noch keine Klassen</translation>
    </message>
    <message>
        <source>The class to look for; type a part of its name</source>
        <translation>Die gesuchte Klasse; einen Teil ihres Namens tippen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>a command, a class, a model or a folder</source>
        <translation>ein Befehl, eine Klasse, ein Modell oder ein Ordner</translation>
    </message>
    <message>
        <source>Type a few letters of what is wanted; arrow keys and Enter choose</source>
        <translation>Ein paar Buchstaben des Gewünschten tippen; Pfeiltasten und Eingabe wählen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::CompareTabs</name>
    <message>
        <source>Precision-recall curves</source>
        <translation>Precision-Recall-Kurven</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>ROC-Kurven</translation>
    </message>
    <message>
        <source>Detection error trade-off curves</source>
        <translation>DET-Kurven</translation>
    </message>
    <message>
        <source>Precision, recall and F1 against the threshold</source>
        <translation>Precision, Recall und F1 gegen die Schwelle</translation>
    </message>
    <message>
        <source>Formulas of the figures</source>
        <translation>Formeln der Zahlen</translation>
    </message>
    <message>
        <source>Click a bar of a panel to see the pictures behind it.</source>
        <translation>Klicken Sie auf einen Balken, um die Bilder dahinter zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Precision-recall</source>
        <translation>Precision-Recall</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>DET</source>
        <translation>DET</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>Who else gets in</source>
        <translation>Wer noch hineinkommt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Misses against false alarms on the scale of normal deviates</source>
        <translation>Verpasste gegen Fehlalarme auf der Skala der Normalquantile</translation>
    </message>
    <message>
        <source>What every threshold would do under the current model</source>
        <translation>Was jede Schwelle unter dem gewählten Modell täte</translation>
    </message>
    <message>
        <source>True logits that are not above false ones, worst first</source>
        <translation>Wahre Logits, die nicht über falschen liegen, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>The classes of the pictures that the threshold lets in by mistake</source>
        <translation>Die Klassen der Bilder, die die Schwelle irrtümlich hineinlässt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
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
</context>
<context>
    <name>onelogit::widgets::CurveChart</name>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::DataChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Verglichen an</translation>
    </message>
    <message>
        <source>Labelled pictures that models are compared on</source>
        <translation>Beschriftete Bilder, an denen Modelle verglichen werden</translation>
    </message>
    <message>
        <source>Part of the pictures</source>
        <translation>Teil der Bilder</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Pictures that models were not trained on</source>
        <translation>Bilder, mit denen Modelle nicht trainiert wurden</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Pictures to train on: a model that has seen them looks better than it is</source>
        <translation>Bilder zum Trainieren: Ein Modell, das sie kennt, sieht besser aus, als es ist</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Stop here; what has been compared stays</source>
        <translation>Hier aufhören; was verglichen ist, bleibt</translation>
    </message>
    <message>
        <source>Compare the models that are still missing</source>
        <translation>Die noch fehlenden Modelle vergleichen</translation>
    </message>
    <message>
        <source>Other &amp;Data…</source>
        <translation>Andere &amp;Daten…</translation>
    </message>
    <message>
        <source>A folder whose sub-folders are named like classes, or one with IDX or CIFAR-10 files</source>
        <translation>Ein Ordner, dessen Unterordner wie Klassen heißen, oder einer mit IDX- oder CIFAR-10-Dateien</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>The Demo&apos;s &amp;Sample</source>
        <translation>Die &amp;Demo-Auswahl</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EffectPanel</name>
    <message>
        <source>Effect of the preprocessing on sample pictures</source>
        <translation>Wirkung der Vorbereitung auf Beispielbilder</translation>
    </message>
    <message>
        <source>With a few pictures you see what each preprocessing does to the answers.</source>
        <translation>Ein paar Bilder zeigen, wie jede Vorbereitung die Antworten verändert.</translation>
    </message>
    <message>
        <source>Pick pictures…</source>
        <translation>Bilder wählen …</translation>
    </message>
    <message>
        <source>Sample picture %1</source>
        <translation>Beispielbild %1</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>How far the highest class is above the next one, mean of the pictures: under the preprocessing of the training it is usually the largest</source>
        <translation>Wie weit die höchste Klasse über der nächsten liegt, Mittel der Bilder: bei der Vorbereitung des Trainings meist am größten</translation>
    </message>
    <message>
        <source>Prepares pictures this way</source>
        <translation>Bereitet Bilder so vor</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::EpochChart</name>
    <message>
        <source>No epoch has ended yet.</source>
        <translation>Noch ist keine Epoche zu Ende.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>epoch %1. %2</source>
        <translation>Epoche %1. %2</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ExpertSettings</name>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every picture is learned from</source>
        <translation>Wie oft aus jedem Bild gelernt wird</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Pictures between two steps; the two batch losses compare logits within one batch</source>
        <translation>Bilder zwischen zwei Schritten; die beiden Stapel-Verluste vergleichen Logits innerhalb eines Stapels</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>Wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule of a step</source>
        <translation>Die Regel eines Schritts</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Impuls</translation>
    </message>
    <message>
        <source>learning rate falls</source>
        <translation>Lernrate fällt</translation>
    </message>
    <message>
        <source>To zero along half a cosine; else it stays</source>
        <translation>Auf null entlang eines halben Kosinus; sonst bleibt sie</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>früh aufhören nach</translation>
    </message>
    <message>
        <source>Stops when 1-AUPRC on the validation pictures was not better for so many epochs</source>
        <translation>Hört auf, wenn 1-AUPRC auf den Validierungsbildern so viele Epochen lang nicht besser wurde</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start, split and order of the pictures; the same seed gives the same model, bit for bit</source>
        <translation>Anfang, Aufteilung und Reihenfolge der Bilder; derselbe Startwert gibt dasselbe Modell, Bit für Bit</translation>
    </message>
    <message>
        <source>weight rare classes up</source>
        <translation>seltene Klassen stärker gewichten</translation>
    </message>
    <message>
        <source>Each class counts alike, however many pictures it has</source>
        <translation>Jede Klasse zählt gleich viel, wie viele Bilder sie auch hat</translation>
    </message>
    <message>
        <source>start the output bias at the classes&apos; share</source>
        <translation>Ausgabe-Bias beim Anteil der Klassen beginnen</translation>
    </message>
    <message>
        <source>-ln(k-1) for binary losses, -ln k for self-normalization and noise-contrastive estimation; without it these losses look worse than they are</source>
        <translation>-ln(k-1) bei binären Verlusten, -ln k bei Selbstnormalisierung und Rauschkontrast; ohne ihn sehen diese Verluste schlechter aus, als sie sind</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Trained from scratch</source>
        <translation>Von Grund auf trainiert</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>one hidden layer</source>
        <translation>eine verborgene Schicht</translation>
    </message>
    <message>
        <source>small convolutional</source>
        <translation>klein, mit Faltungen</translation>
    </message>
    <message>
        <source>small residual</source>
        <translation>klein, residual</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Width of the last hidden layer: one logit costs so many multiplications</source>
        <translation>Breite der letzten verborgenen Schicht: ein Logit kostet so viele Multiplikationen</translation>
    </message>
    <message>
        <source>flip pictures</source>
        <translation>Bilder spiegeln</translation>
    </message>
    <message>
        <source>Left and right exchanged, every other time</source>
        <translation>Links und rechts vertauscht, jedes zweite Mal</translation>
    </message>
    <message>
        <source>shift pictures</source>
        <translation>Bilder verschieben</translation>
    </message>
    <message>
        <source>By some pixels in any direction</source>
        <translation>Um einige Pixel in jede Richtung</translation>
    </message>
    <message>
        <source>vary brightness</source>
        <translation>Helligkeit variieren</translation>
    </message>
    <message>
        <source>Lighter or darker by up to a fifth</source>
        <translation>Bis zu einem Fünftel heller oder dunkler</translation>
    </message>
    <message>
        <source>margin g</source>
        <translation>Abstand g</translation>
    </message>
    <message>
        <source>Max-margin losses ask for so much between true and false logits</source>
        <translation>So viel verlangen die Max-Margin-Verluste zwischen wahren und falschen Logits</translation>
    </message>
    <message>
        <source>normalization a</source>
        <translation>Normalisierung a</translation>
    </message>
    <message>
        <source>Self-normalization: weight of the squared log-sum-exp</source>
        <translation>Selbstnormalisierung: Gewicht des quadrierten Log-Sum-Exp</translation>
    </message>
    <message>
        <source>noise draws t</source>
        <translation>Rauschzüge t</translation>
    </message>
    <message>
        <source>Noise-contrastive estimation: noise draws for each picture</source>
        <translation>Rauschkontrast: Rauschzüge für jedes Bild</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>How much of the step before goes into the next one</source>
        <translation>Wie viel vom vorigen Schritt in den nächsten eingeht</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>How hard every step pulls all weights towards 0; often 0.0001 to 0.01</source>
        <translation>Wie stark jeder Schritt alle Gewichte zu 0 zieht; oft 0,0001 bis 0,01</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>validate on</source>
        <translation>validieren mit</translation>
    </message>
    <message>
        <source>Share of the training pictures that is not learned from: the panels show it, and the best epoch is chosen by it</source>
        <translation>Anteil der Lernbilder, von dem nicht gelernt wird: die Felder zeigen ihn, und nach ihm wird die beste Epoche gewählt</translation>
    </message>
    <message>
        <source>test on</source>
        <translation>prüfen mit</translation>
    </message>
    <message>
        <source>Share of all pictures that is held out for the final figures</source>
        <translation>Anteil aller Bilder, der für die Zahlen am Ende zurückgehalten wird</translation>
    </message>
    <message>
        <source>picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Height and width that every picture is fitted to; memory and time grow with the square</source>
        <translation>Höhe und Breite, auf die jedes Bild gebracht wird; Speicher und Zeit wachsen mit dem Quadrat</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>grey pictures</source>
        <translation>graue Bilder</translation>
    </message>
    <message>
        <source>One number a pixel, not three: a third of the memory</source>
        <translation>Eine Zahl je Pixel statt dreier: ein Drittel des Speichers</translation>
    </message>
    <message>
        <source>train on</source>
        <translation>trainieren auf</translation>
    </message>
    <message>
        <source>A graphics processor is quicker; the last digits of its numbers may differ from run to run. Each model&apos;s record names what it was trained on</source>
        <translation>Ein Grafikprozessor ist schneller; die letzten Stellen seiner Zahlen können von Lauf zu Lauf abweichen. Der Bericht jedes Modells nennt, worauf es trainiert wurde</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothed cross-entropy: share of the label that is spread over all classes</source>
        <translation>Geglättete Kreuzentropie: Anteil des Labels, der auf alle Klassen verteilt wird</translation>
    </message>
    <message>
        <source>focusing</source>
        <translation>Fokussierung</translation>
    </message>
    <message>
        <source>Focal loss: how little pictures count that are right already; 0: like the others</source>
        <translation>Focal-Verlust: wie wenig Bilder zählen, die schon richtig sind; 0: wie die anderen</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>Vorwissen</translation>
    </message>
    <message>
        <source>Focal loss: probability of every class that the output bias starts with</source>
        <translation>Focal-Verlust: Wahrscheinlichkeit jeder Klasse, mit der der Ausgangsbias beginnt</translation>
    </message>
    <message>
        <source>Adam has none to set</source>
        <translation>Adam hat keinen, der sich einstellen lässt</translation>
    </message>
    <message>
        <source>These pictures bring a test part of their own</source>
        <translation>Diese Bilder bringen einen eigenen Prüfteil mit</translation>
    </message>
    <message>
        <source>These pictures have a size of their own; those of a folder for each class are fitted</source>
        <translation>Diese Bilder haben ihre eigene Größe; angepasst werden die eines Ordners je Klasse</translation>
    </message>
    <message>
        <source>No chosen loss reads it</source>
        <translation>Kein gewählter Verlust liest das</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>graphics processor %1</source>
        <translation>Grafikprozessor %1</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FaceBox</name>
    <message>
        <source>This number leads, the others follow</source>
        <translation>Diese Zahl führt, die anderen folgen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::FactSheet</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>das ansehen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HeapsPicture</name>
    <message>
        <source>Two heaps of pictures on the axis of one logit, and a line between them</source>
        <translation>Zwei Haufen von Bildern auf der Achse eines Logits, und eine Linie dazwischen</translation>
    </message>
    <message>
        <source>Each tile stands for a picture. Its logit says where it lies; what is right of the line is shown</source>
        <translation>Jede Kachel steht für ein Bild. Sein Logit sagt, wo es liegt; was rechts der Linie liegt, wird gezeigt</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Linie</translation>
    </message>
    <message>
        <source>other pictures</source>
        <translation>andere Bilder</translation>
    </message>
    <message>
        <source>what you look for</source>
        <translation>was gesucht wird</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpBrowser</name>
    <message>
        <source>Page of help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpWindow</name>
    <message>
        <source>OneLogit Help</source>
        <translation>OneLogit-Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>Was es zu lesen gibt</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>auf %n Seite</numerusform>
            <numerusform>auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Die Seite danach</translation>
    </message>
    <message>
        <source>Pages that have these letters; Enter goes from place to place</source>
        <translation>Seiten, in denen diese Buchstaben vorkommen; Eingabe geht von Stelle zu Stelle</translation>
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
        <source>What normalized logits, drawn as outlines, give instead</source>
        <translation>Was normalisierte Logits, als Umrisse gezeichnet, stattdessen ergeben</translation>
    </message>
    <message>
        <source>serves %1 of %2 classes</source>
        <translation>dient %1 von %2 Klassen</translation>
    </message>
    <message>
        <source>Precision %1 and recall %2 when every logit right of the line is accepted; %3 false alarms, %4 misses</source>
        <translation>Precision %1 und Recall %2, wenn jeder Logit rechts der Linie angenommen wird; %3 Fehlalarme, %4 verpasst</translation>
    </message>
    <message>
        <source>normalized logit, n = %1 + %2</source>
        <translation>normalisierter Logit, n = %1 + %2</translation>
    </message>
    <message>
        <source>at %1: %2 true, %3 false</source>
        <translation>bei %1: %2 wahre, %3 falsche</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over the classes shown: smaller is better, 0 is perfect</source>
        <translation>Fläche über der Precision-Recall-Kurve, gemittelt über die gezeigten Klassen: kleiner ist besser, 0 ist vollkommen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IndexBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Einlesen des Ordners</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays and is not read again</source>
        <translation>Bricht das Einlesen ab; was gelesen ist, bleibt und wird nicht noch einmal gelesen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on reading the folder</source>
        <translation>Liest den Ordner weiter ein</translation>
    </message>
    <message>
        <source>Leave the processor to others; what was read can be searched meanwhile</source>
        <translation>Überlässt den Prozessor anderen; was gelesen ist, lässt sich inzwischen durchsuchen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::IntakeDialog</name>
    <message>
        <source>What Is This Model?</source>
        <translation>Was ist das für ein Modell?</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>What are its classes called?</source>
        <translation>Wie heißen die Klassen?</translation>
    </message>
    <message>
        <source>How are pictures prepared for it?</source>
        <translation>Wie werden Bilder vorbereitet?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops what runs; the dialog stays</source>
        <translation>Hält an, was läuft; der Dialog bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>Lässt alles, wie es war</translation>
    </message>
    <message>
        <source>Takes the answers as they stand and remembers them for this file</source>
        <translation>Nimmt die Antworten, wie sie sind, und merkt sie sich für diese Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Nicht öffnen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LargePreview</name>
    <message>
        <source>Surer picture (Left)</source>
        <translation>Sichereres Bild (Pfeil links)</translation>
    </message>
    <message>
        <source>Less sure picture (Right)</source>
        <translation>Weniger sicheres Bild (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Close (Space or Escape)</source>
        <translation>Schließen (Leertaste oder Escape)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerModel</name>
    <message>
        <source>Skipped file</source>
        <translation>Übergangene Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LedgerPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Only files skipped for this reason</source>
        <translation>Nur Dateien, die aus diesem Grund übergangen wurden</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Übergangene Dateien</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that are listed</source>
        <translation>Liest die gewählten Dateien erneut, oder alle, die aufgeführt sind</translation>
    </message>
    <message>
        <source>Path and reason of the selected files, or of all that are listed, to the clipboard</source>
        <translation>Pfad und Grund der gewählten Dateien, oder aller, die aufgeführt sind, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Open the file&apos;s folder</source>
        <translation>Öffnet den Ordner der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all reasons (%1)</source>
        <translation>alle Gründe (%1)</translation>
    </message>
    <message>
        <source>Files that are not searched, with the reason</source>
        <translation>Dateien, die nicht durchsucht werden, mit dem Grund</translation>
    </message>
    <message>
        <source>What was read of this folder&apos;s pictures, kept in the cache folder</source>
        <translation>Was von den Bildern dieses Ordners gelesen wurde, aufbewahrt im Cache-Ordner</translation>
    </message>
    <message>
        <source>Make the index smaller. No picture is touched; one that comes back is read again.</source>
        <translation>Macht den Index kleiner. Kein Bild wird angetastet; eines, das wiederkommt, wird neu gelesen.</translation>
    </message>
    <message>
        <source>Index of this folder: %1, of which %2 for pictures that are no longer here</source>
        <translation>Index dieses Ordners: %1, davon %2 für Bilder, die nicht mehr da sind</translation>
    </message>
    <message>
        <source>Index of this folder: %1</source>
        <translation>Index dieses Ordners: %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 freigeben</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::Legend</name>
    <message>
        <source>A true logit is that of the class the picture shows; every other class&apos;s logit is a false one</source>
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
    <message>
        <source>, unsure from %1</source>
        <translation>, unsicher ab %1</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>Anzahl, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>Dichte, log</translation>
    </message>
    <message>
        <source>log</source>
        <comment>the height of bars, where there is no room for more</comment>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::LossChoice</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ ausgerichtet</translation>
    </message>
    <message>
        <source>At its optimum every true logit lies above every false one</source>
        <translation>In seinem Optimum liegt jeder wahre Logit über jedem falschen</translation>
    </message>
    <message>
        <source>all seven losses</source>
        <translation>alle sieben Verluste</translation>
    </message>
    <message>
        <source>A race: equal data, order and start for all of them</source>
        <translation>Ein Rennen: gleiche Daten, Reihenfolge und Anfang für alle</translation>
    </message>
    <message>
        <source>More losses</source>
        <translation>Weitere Verluste</translation>
    </message>
    <message>
        <source>Losses beside the paper&apos;s seven</source>
        <translation>Verluste neben den sieben der Arbeit</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>Ausgerichtet am Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>Not aligned: compares the logits of one picture only</source>
        <translation>Nicht ausgerichtet: vergleicht nur die Logits eines Bildes</translation>
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
    <name>onelogit::widgets::ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell benutzen</translation>
    </message>
    <message>
        <source>Search and Speed work with this model from now on</source>
        <translation>Suche und Tempo arbeiten ab jetzt mit diesem Modell</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Decide class names and preprocessing again</source>
        <translation>Klassennamen und Vorbereitung neu entscheiden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Measures what one logit saves with this model</source>
        <translation>Misst, was ein Logit bei diesem Modell spart</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the model off the list; the file stays</source>
        <translation>Nimmt das Modell von der Liste; die Datei bleibt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>Verlustfunktion nicht bekannt</translation>
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
        <source>Nothing says what loss the network was trained with</source>
        <translation>Nichts sagt, mit welcher Verlustfunktion das Netz trainiert wurde</translation>
    </message>
    <message>
        <source>Aligned with the Principle of Logit Separation</source>
        <translation>Ausgerichtet am Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>Not aligned with the Principle of Logit Separation</source>
        <translation>Nicht ausgerichtet am Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Writes it to another file, also for PyTorch (TorchScript)</source>
        <translation>Schreibt es in eine andere Datei, auch für PyTorch (TorchScript)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelList</name>
    <message>
        <source>✓ aligned</source>
        <translation>✓ ausgerichtet</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Offene Modelle</translation>
    </message>
    <message>
        <source>Drag into the order that all pages use (%1, %2); Enter chooses, Delete removes</source>
        <translation>In die Reihenfolge aller Seiten ziehen (%1, %2); Eingabe wählt, Entf entfernt</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ModelListModel</name>
    <message>
        <source>loss not known</source>
        <translation>Verlustfunktion nicht bekannt</translation>
    </message>
    <message>
        <source>aligned with the Principle of Logit Separation</source>
        <translation>ausgerichtet am Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>not aligned with the Principle of Logit Separation</source>
        <translation>nicht ausgerichtet am Prinzip der Logit-Trennung</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamesSection</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>Where the names of the classes come from</source>
        <translation>Woher die Namen der Klassen kommen</translation>
    </message>
    <message>
        <source>A text file with one name a line, or a JSON list</source>
        <translation>Eine Textdatei mit einem Namen je Zeile, oder eine JSON-Liste</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NamingPanel</name>
    <message>
        <source>Show their pictures</source>
        <translation>Ihre Bilder zeigen</translation>
    </message>
    <message>
        <source>Runs the network over up to 200 pictures of the open folder and shows which ones each output answers to most</source>
        <translation>Lässt das Netz über bis zu 200 Bilder des offenen Ordners laufen und zeigt, auf welche jeder Ausgang am stärksten antwortet</translation>
    </message>
    <message>
        <source>Outputs and their names</source>
        <translation>Ausgänge und ihre Namen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::NumberTable</name>
    <message>
        <source>Numbers behind a chart</source>
        <translation>Zahlen hinter einem Diagramm</translation>
    </message>
    <message>
        <source>Choose “Show as Table” in the menu of a panel or a curve, or press T in it.</source>
        <translation>Wählen Sie „Als Tabelle zeigen“ im Menü eines Felds oder einer Kurve, oder drücken Sie darin T.</translation>
    </message>
    <message>
        <source>%1 copies the whole table</source>
        <translation>%1 kopiert die ganze Tabelle</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::OutputModel</name>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>its highest pictures</source>
        <translation>seine höchsten Bilder</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PairTable</name>
    <message>
        <source>%1, as “%2”</source>
        <comment>a picture of a class, and the class whose logit is meant</comment>
        <translation>%1, als „%2“</translation>
    </message>
    <message>
        <source>each picture &amp;once</source>
        <translation>jedes Bild &amp;einmal</translation>
    </message>
    <message>
        <source>The lowest true logit with the highest false one, the next with the next, and so on; without it a single picture may be in most pairs</source>
        <translation>Der niedrigste wahre Logit mit dem höchsten falschen, der nächste mit dem nächsten und so fort; ohne dies kann ein einzelnes Bild in den meisten Paaren sein</translation>
    </message>
    <message>
        <source>Pairs that break the principle, worst first</source>
        <translation>Paare, die das Prinzip brechen, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>should be higher</source>
        <translation>sollte höher sein</translation>
    </message>
    <message>
        <source>true logit</source>
        <translation>wahrer Logit</translation>
    </message>
    <message>
        <source>should be lower</source>
        <translation>sollte niedriger sein</translation>
    </message>
    <message>
        <source>false logit</source>
        <translation>falscher Logit</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>A true logit and a false one that lies above it</source>
        <translation>Ein wahrer Logit und ein falscher, der über ihm liegt</translation>
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
    <message>
        <source>save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Write the pictures found to a file: CSV, JSON lines or paths</source>
        <translation>Schreibt die gefundenen Bilder in eine Datei: CSV, JSON-Zeilen oder Pfade</translation>
    </message>
    <message>
        <source>copy as command</source>
        <translation>als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy a command line that finds the same pictures</source>
        <translation>Kopiert eine Befehlszeile, die dieselben Bilder findet</translation>
    </message>
    <message>
        <source>Arrow keys go from picture to picture, Space shows one large</source>
        <translation>Pfeiltasten gehen von Bild zu Bild, die Leertaste zeigt eines groß</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureListModel</name>
    <message>
        <source>%1, logit %2</source>
        <translation>%1, Logit %2</translation>
    </message>
    <message>
        <source>%1
logit %2</source>
        <translation>%1
Logit %2</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>, unsicher</translation>
    </message>
    <message>
        <source>, you said yes</source>
        <translation>, mit Ja beantwortet</translation>
    </message>
    <message>
        <source>, you said no</source>
        <translation>, mit Nein beantwortet</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureStrip</name>
    <message>
        <source>Pictures behind what was chosen</source>
        <translation>Bilder hinter dem, was gewählt wurde</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”</source>
        <translation>%1, ein Bild von „%2“</translation>
    </message>
    <message>
        <source>%1, a picture of “%2”, with its logit of “%3”</source>
        <translation>%1, ein Bild von „%2“, mit seinem Logit von „%3“</translation>
    </message>
    <message>
        <source>The picture cannot be read any more</source>
        <translation>Das Bild ist nicht mehr lesbar</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreprocessingSection</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>Bereich der Zahlen</translation>
    </message>
    <message>
        <source>How bytes become the numbers that the network reads</source>
        <translation>Wie aus Bytes die Zahlen werden, die das Netz liest</translation>
    </message>
    <message>
        <source>blue first</source>
        <translation>Blau zuerst</translation>
    </message>
    <message>
        <source>The network reads blue, green, red instead of red, green, blue</source>
        <translation>Das Netz liest Blau, Grün, Rot statt Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>How a picture of any shape comes to the network&apos;s height and width</source>
        <translation>Wie ein Bild beliebiger Form auf Höhe und Breite des Netzes kommt</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>middle cut out</source>
        <translation>Mitte ausgeschnitten</translation>
    </message>
    <message>
        <source>shorter edge</source>
        <translation>kürzere Kante</translation>
    </message>
    <message>
        <source>Shorter edge before the middle is cut out</source>
        <translation>Kürzere Kante, bevor die Mitte ausgeschnitten wird</translation>
    </message>
    <message>
        <source>Height of the network&apos;s input</source>
        <translation>Höhe der Eingabe des Netzes</translation>
    </message>
    <message>
        <source>Width of the network&apos;s input</source>
        <translation>Breite der Eingabe des Netzes</translation>
    </message>
    <message>
        <source>height × width</source>
        <translation>Höhe × Breite</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PreviewPanel</name>
    <message>
        <source>logit, %1 above the next class</source>
        <translation>Logit, %1 über der nächsten</translation>
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
    <message>
        <source>Yes (Y)</source>
        <translation>Ja (J)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Nein (N)</translation>
    </message>
    <message>
        <source>Answers place the line for this folder</source>
        <translation>Antworten legen die Linie für diesen Ordner fest</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RaceWall</name>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Epoch shown</source>
        <translation>Gezeigte Epoche</translation>
    </message>
    <message>
        <source>Which epoch the panels show; at the end, the newest</source>
        <translation>Welche Epoche die Felder zeigen; am Ende die neueste</translation>
    </message>
    <message>
        <source>On the validation pictures; smaller is better</source>
        <translation>Auf den Validierungsbildern; kleiner ist besser</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>On the validation pictures</source>
        <translation>Auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Mean over the epoch; losses have scales of their own</source>
        <translation>Mittel über die Epoche; jeder Verlust hat seinen eigenen Maßstab</translation>
    </message>
    <message>
        <source>waits for its first epoch</source>
        <translation>wartet auf die erste Epoche</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>accuracy, validation</source>
        <translation>Genauigkeit, Validierung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>aligned loss: its state</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✓: aligned with the Principle of Logit Separation</source>
        <translation>✓: am Prinzip der Logit-Trennung ausgerichtet</translation>
    </message>
    <message>
        <source>Shows one epoch after the other, from the first; with less motion, the next one</source>
        <translation>Zeigt eine Epoche nach der anderen, von der ersten an; mit weniger Bewegung die nächste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The numbers of the curves as a table (T in the curves)</source>
        <translation>Die Zahlen der Kurven als Tabelle (T in den Kurven)</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, Validierung</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::RecentList</name>
    <message>
        <source>Recent models</source>
        <translation>Zuletzt benutzte Modelle</translation>
    </message>
    <message>
        <source>missing from %1</source>
        <translation>fehlt in %1</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Says where this file is now; its content is compared with what was open</source>
        <translation>Sagt, wo diese Datei jetzt ist; ihr Inhalt wird mit dem verglichen, was offen war</translation>
    </message>
    <message>
        <source>Opens this model again</source>
        <translation>Öffnet dieses Modell wieder</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Takes it off this list; the file stays</source>
        <translation>Nimmt es von dieser Liste; die Datei bleibt</translation>
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
        <source>What the network was trained with</source>
        <translation>Womit das Netz trainiert wurde</translation>
    </message>
    <message>
        <source>Share of pictures whose highest logit is that of their class</source>
        <translation>Anteil der Bilder, deren höchster Logit der ihrer Klasse ist</translation>
    </message>
    <message>
        <source>Area above the precision-recall curve, averaged over classes: smaller is better</source>
        <translation>Fläche über der Precision-Recall-Kurve, gemittelt über die Klassen: kleiner ist besser</translation>
    </message>
    <message>
        <source>Precision where 90 % of a class is found, averaged over classes</source>
        <translation>Precision, wo 90 % einer Klasse gefunden sind, gemittelt über die Klassen</translation>
    </message>
    <message>
        <source>Precision where 99 % of a class is found, averaged over classes</source>
        <translation>Precision, wo 99 % einer Klasse gefunden sind, gemittelt über die Klassen</translation>
    </message>
    <message>
        <source>Average precision of all classes&apos; logits ranked together, as one threshold sees them</source>
        <translation>Mittlere Precision der Logits aller Klassen in einer Rangfolge, wie eine einzige Schwelle sie sieht</translation>
    </message>
    <message>
        <source>Macro F1 with the best single threshold for all classes</source>
        <translation>Makro-F1 mit der besten einzelnen Schwelle für alle Klassen</translation>
    </message>
    <message>
        <source>Macro F1 with the best threshold for each class</source>
        <translation>Makro-F1 mit der besten Schwelle je Klasse</translation>
    </message>
    <message>
        <source>Share of pairs in which a true logit does not exceed a false one: smaller is better</source>
        <translation>Anteil der Paare, in denen ein wahrer Logit einen falschen nicht übertrifft: kleiner ist besser</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>%1: aligned with the Principle of Logit Separation. At its optimum every true logit lies above every false one, over all pictures and classes</source>
        <translation>%1: folgt dem Prinzip der Logit-Trennung. In ihrem Optimum liegt jeder wahre Logit über jedem falschen, über alle Bilder und Klassen</translation>
    </message>
    <message>
        <source>%1: not aligned with the Principle of Logit Separation. It only asks that a picture&apos;s true logit lies above the same picture&apos;s others</source>
        <translation>%1: folgt dem Prinzip der Logit-Trennung nicht. Sie verlangt nur, dass der wahre Logit eines Bilds über den anderen desselben Bilds liegt</translation>
    </message>
    <message>
        <source>%1 % of %2 resamples of the pictures lie between %3 and %4</source>
        <translation>%1 % von %2 neu gezogenen Stichproben der Bilder liegen zwischen %3 und %4</translation>
    </message>
    <message>
        <source>Lowest true logit minus highest false one: above 0 the principle holds on all pairs</source>
        <translation>Niedrigster wahrer Logit minus höchster falscher: Über 0 gilt das Prinzip für alle Paare</translation>
    </message>
    <message>
        <source>1-AUPRC after log-softmax over all logits: what a stored normalizer gives, for one addition a picture</source>
        <translation>1-AUPRC nach Log-Softmax über alle Logits: was ein gespeicherter Normalisierer gibt, für eine Addition je Bild</translation>
    </message>
    <message>
        <source>How much smaller 1-AUPRC is than the baseline&apos;s; a row&apos;s menu makes it the baseline</source>
        <translation>Wie viel kleiner die 1-AUPRC ist als die der Basis; das Menü einer Zeile macht sie zur Basis</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SeparationTable</name>
    <message>
        <source>Comparison of the losses</source>
        <translation>Vergleich der Verlustfunktionen</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>Als &amp;Basis nehmen</translation>
    </message>
    <message>
        <source>&amp;Search with This Model</source>
        <translation>Mit diesem Modell &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>A row for each model; a column&apos;s head sorts by it</source>
        <translation>Eine Zeile je Modell; ein Spaltenkopf sortiert danach</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutModel</name>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Diese Tasten lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ShortcutPanel</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>part of a command or its keys</source>
        <translation>Teil eines Befehls oder seiner Tasten</translation>
    </message>
    <message>
        <source>Only what holds these letters</source>
        <translation>Nur was diese Buchstaben enthält</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Every command gets its usual shortcut</source>
        <translation>Jeder Befehl bekommt sein übliches Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have</source>
        <translation>Die Tasten drücken, die der Befehl haben soll</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>The command has no shortcut</source>
        <translation>Der Befehl hat kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The command&apos;s usual shortcut</source>
        <translation>Das übliche Tastenkürzel des Befehls</translation>
    </message>
    <message>
        <source>Select a command to change its shortcut.</source>
        <translation>Befehl auswählen, um sein Kürzel zu ändern.</translation>
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
    <name>onelogit::widgets::SpeedBoard</name>
    <message>
        <source>count the trunk</source>
        <translation>Rumpf mitzählen</translation>
    </message>
    <message>
        <source>On: a picture that is seen for the first time. Off: an indexed picture, whose features are known already; a search costs the head alone</source>
        <translation>An: ein Bild, das zum ersten Mal gesehen wird. Aus: ein eingelesenes Bild, dessen Merkmale schon bekannt sind; eine Suche kostet nur den Kopf</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>The number of classes that the words speak of; the handle in the chart moves with it</source>
        <translation>Die Anzahl der Klassen, von der die Worte sprechen; der Griff im Diagramm geht mit</translation>
    </message>
    <message>
        <source>● the model&apos;s own weights   ○ grown head: real weights repeated with noise</source>
        <translation>● eigene Gewichte des Modells   ○ vergrößerter Kopf: echte Gewichte, mit Rauschen wiederholt</translation>
    </message>
    <message>
        <source>&amp;classes</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>The bill of one picture</source>
        <translation>Die Rechnung für ein Bild</translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>Gemessene Zeiten</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measures trunk, one logit and all logits again, here and now</source>
        <translation>Misst Rumpf, ein Logit und alle Logits noch einmal, hier und jetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops measuring and keeps what is measured</source>
        <translation>Hält das Messen an und behält, was gemessen ist</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch ist nichts gemessen.</translation>
    </message>
    <message>
        <source>Times a picture by number of classes</source>
        <translation>Zeiten je Bild nach der Zahl der Klassen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedChart</name>
    <message>
        <source>Time a picture by number of classes</source>
        <translation>Zeit je Bild nach Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to choose a number of classes</source>
        <translation>Ziehen oder Pfeiltasten wählen eine Anzahl der Klassen</translation>
    </message>
    <message>
        <source>number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>time a picture</source>
        <translation>Zeit je Bild</translation>
    </message>
    <message>
        <source>the paper: 10 times faster at 400,000 classes</source>
        <translation>Veröffentlichung: 10-mal so schnell bei 400.000 Klassen</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>alle Logits</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>ein Logit</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation>passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SpeedModel</name>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>A head of %1 does not fit into memory</source>
        <translation>Ein Kopf von %1 passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>Grown head of %1: real weights repeated with noise</source>
        <translation>Vergrößerter Kopf von %1: echte Gewichte, mit Rauschen wiederholt</translation>
    </message>
    <message>
        <source>The model&apos;s own weights, %1</source>
        <translation>Eigene Gewichte des Modells, %1</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>one logit</source>
        <translation>ein Logit</translation>
    </message>
    <message>
        <source>all logits</source>
        <translation>alle Logits</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Time a picture when one class&apos;s logit is computed</source>
        <translation>Zeit je Bild, wenn das Logit einer Klasse berechnet wird</translation>
    </message>
    <message>
        <source>Time a picture when every class&apos;s logit is computed</source>
        <translation>Zeit je Bild, wenn die Logits aller Klassen berechnet werden</translation>
    </message>
    <message>
        <source>How many times faster one logit is</source>
        <translation>Wievielmal so schnell ein Logit ist</translation>
    </message>
    <message>
        <source>Whose weights: the model&apos;s own, or a grown head (real weights repeated with noise)</source>
        <translation>Wessen Gewichte: die des Modells, oder ein vergrößerter Kopf (echte Gewichte, mit Rauschen wiederholt)</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::StatusLine</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
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
    <message>
        <source>What a logit costs; decoding and features are done once, when a folder is indexed. A click opens Speed</source>
        <translation>Was ein Logit kostet; Dekodieren und Merkmale geschehen einmal, beim Einlesen des Ordners. Ein Klick öffnet Tempo</translation>
    </message>
    <message>
        <source>the folder is not reachable now: %1 pictures from before · %2</source>
        <translation>der Ordner ist gerade nicht erreichbar: %1 Bilder von früher · %2</translation>
    </message>
    <message>
        <source>Where every file of the folder went. A click lists the skipped ones</source>
        <translation>Wo jede Datei des Ordners geblieben ist. Ein Klick führt die übergangenen auf</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::SupplierTable</name>
    <message>
        <source>Classes whose pictures get in</source>
        <translation>Klassen, deren Bilder hineinkommen</translation>
    </message>
    <message>
        <source>what they are</source>
        <translation>was sie sind</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>hinein</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>share of theirs</source>
        <translation>Anteil der ihren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Classes by how many of their pictures pass the threshold by mistake</source>
        <translation>Klassen danach, wie viele ihrer Bilder irrtümlich die Schwelle erreichen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ThresholdStrip</name>
    <message>
        <source>Logits of the folder&apos;s pictures</source>
        <translation>Logits der Bilder des Ordners</translation>
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
        <source>Pictures at or above the threshold</source>
        <translation>Bilder auf oder über der Schwelle</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Every picture of the folder by its logit. Drag the line, or use the arrow keys: Shift for small steps, Ctrl for the lower line, Home and End for the ends</source>
        <translation>Jedes Bild des Ordners nach seinem Logit. Die Linie ziehen oder die Pfeiltasten benutzen: Umschalt für kleine Schritte, Strg für die untere Linie, Pos1 und Ende für die Enden</translation>
    </message>
    <message>
        <source>At least this much right, in percent</source>
        <translation>Mindestens so viel richtig, in Prozent</translation>
    </message>
    <message>
        <source>Miss at most this much, in percent</source>
        <translation>Höchstens so viel verpasst, in Prozent</translation>
    </message>
    <message>
        <source>About this many hits</source>
        <translation>Etwa so viele Treffer</translation>
    </message>
    <message>
        <source>Type how many pictures you want: the line goes where about that many lie above it</source>
        <translation>Eintippen, wie viele Bilder es sein sollen: Die Linie geht dorthin, wo etwa so viele über ihr liegen</translation>
    </message>
    <message>
        <source>The threshold on the logit, as four linked numbers: change the one you know, the others follow</source>
        <translation>Die Schwelle auf dem Logit als vier verknüpfte Zahlen: Die bekannte ändern, die anderen folgen</translation>
    </message>
    <message>
        <source>A second line: pictures between the two are shown as unsure, those below are rejected (Ctrl and the arrow keys on the chart move it)</source>
        <translation>Eine zweite Linie: Bilder zwischen beiden werden als unsicher gezeigt, die darunter verworfen (Strg und die Pfeiltasten im Diagramm bewegen sie)</translation>
    </message>
    <message>
        <source>Score that pictures are ranked by</source>
        <translation>Wert, nach dem Bilder geordnet werden</translation>
    </message>
    <message>
        <source>raw logit</source>
        <translation>rohes Logit</translation>
    </message>
    <message>
        <source>One dot product a picture. Ranks well where the model was trained for it (a checked loss); with cross-entropy, pictures of which all logits are high come too early</source>
        <translation>Ein Skalarprodukt je Bild. Ordnet gut, wo das Modell dafür trainiert wurde (eine Verlustfunktion mit Häkchen); mit Kreuzentropie kommen Bilder, deren Logits alle hoch sind, zu früh</translation>
    </message>
    <message>
        <source>Nobody told this program the right answers for this model: choose a model with validation pictures, or answer a few of the borderline pictures below</source>
        <translation>Niemand hat diesem Programm die richtigen Antworten für dieses Modell gesagt: Bitte ein Modell mit Validierungsbildern wählen oder ein paar der Grenzfälle unten beantworten</translation>
    </message>
    <message>
        <source>At least this share of the hits is right (precision)</source>
        <translation>Mindestens dieser Anteil der Treffer ist richtig (Precision)</translation>
    </message>
    <message>
        <source>At most this share of the class lies below the line (1 - recall)</source>
        <translation>Höchstens dieser Anteil der Klasse liegt unter der Linie (1 - Recall)</translation>
    </message>
    <message>
        <source>The logit minus the log-sum-exp of all of the picture&apos;s logits, which was stored while indexing: one addition a picture more. Makes the scores of different pictures comparable, whatever the loss</source>
        <translation>Das Logit minus Log-Sum-Exp aller Logits des Bildes, beim Einlesen gespeichert: eine Addition mehr je Bild. Macht die Werte verschiedener Bilder vergleichbar, bei jeder Verlustfunktion</translation>
    </message>
    <message>
        <source>normalized logit</source>
        <translation>normalisiertes Logit</translation>
    </message>
    <message>
        <source>%1, n = %2 pictures</source>
        <translation>%1, n = %2 Bilder</translation>
    </message>
    <message>
        <source>accepted, </source>
        <translation>angenommen, </translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>Precision and recall in this folder, whose sub-folders are named like classes
%1</source>
        <translation>Precision und Recall in diesem Ordner, dessen Unterordner wie Klassen heißen
%1</translation>
    </message>
    <message>
        <source>%1, %2 scanned</source>
        <comment>hits</comment>
        <translation>%1, %2 durchsucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two figures</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reached: %1 %2</source>
        <translation>erreicht: %1 %2</translation>
    </message>
    <message>
        <source>here: %1, from %2 labelled pictures</source>
        <translation>hier: %1, aus %2 Bildern mit Klasse</translation>
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
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>Plain words: “how sure must I be?”, “let in”. Tooltips give the field&apos;s terms</source>
        <translation>Einfache Worte: „wie sicher muss es sein?“, „hereingelassen“. Die Begriffe des Fachs stehen in den Hinweisen</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>The field&apos;s terms: threshold, precision, false positives. Tooltips give the plain words</source>
        <translation>Die Begriffe des Fachs: Schwelle, Precision, falsch Positive. Die einfachen Worte stehen in den Hinweisen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ends the tour; Help, Take the Tour begins it again</source>
        <translation>Beendet den Rundgang; Hilfe, Rundgang beginnt ihn wieder</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>The next step; doing what the step says goes on, too</source>
        <translation>Der nächste Schritt; auch wer tut, was da steht, kommt weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainForm</name>
    <message>
        <source>Under which losses</source>
        <translation>Mit welchen Verlusten</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>A folder with a sub-folder of pictures for each class, or a folder of IDX or CIFAR-10 files</source>
        <translation>Ein Ordner mit einem Unterordner voll Bilder für jede Klasse oder ein Ordner mit IDX- oder CIFAR-10-Dateien</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>a new network</source>
        <translation>ein neues Netz</translation>
    </message>
    <message>
        <source>A small network from scratch: minutes</source>
        <translation>Ein kleines Netz von Grund auf: Minuten</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>ein neuer Kopf</translation>
    </message>
    <message>
        <source>quick look</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>Enough to see the losses pull apart</source>
        <translation>Genug, um zu sehen, wie die Verluste auseinandergehen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Close to the best that this network reaches</source>
        <translation>Nahe am Besten, was dieses Netz erreicht</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>gründlich</translation>
    </message>
    <message>
        <source>Longer, with augmentation; stops when nothing improves</source>
        <translation>Länger, mit veränderten Bildern; hört auf, wenn nichts besser wird</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>The numbers below, as they are</source>
        <translation>Die Zahlen unten, wie sie sind</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Epochs, learning rate, seed, augmentation, the losses&apos; parameters and more</source>
        <translation>Epochen, Lernrate, Startwert, veränderte Bilder, die Größen der Verluste und mehr</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Choose or drop a folder with a sub-folder for each class.</source>
        <translation>Einen Ordner mit einem Unterordner für jede Klasse wählen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Open a model first: a head uses the features of its trunk</source>
        <translation>Erst ein Modell öffnen: ein Kopf benutzt die Merkmale seines Rumpfs</translation>
    </message>
    <message>
        <source>On the features of %1, which stays as it is: seconds, and pictures that were indexed need not be read again</source>
        <translation>Auf den Merkmalen von %1, das bleibt, wie es ist: Sekunden, und gelesene Bilder müssen nicht noch einmal gelesen werden</translation>
    </message>
    <message>
        <source>Choose what to learn from.</source>
        <translation>Wählen Sie, woraus gelernt wird.</translation>
    </message>
    <message>
        <source>The data is being read.</source>
        <translation>Die Daten werden gelesen.</translation>
    </message>
    <message>
        <source>Choose at least one loss.</source>
        <translation>Wählen Sie mindestens einen Verlust.</translation>
    </message>
    <message>
        <source>Trains under the chosen losses; another training waits for its turn</source>
        <translation>Trainiert unter den gewählten Verlusten; ein weiteres Training wartet, bis es an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingList</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>What you train is listed here, with pause, stop and what to do with the result.</source>
        <translation>Was Sie trainieren, steht hier, mit Pause, Stopp und dem, was sich mit dem Ergebnis tun lässt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Within one batch; nothing is lost</source>
        <translation>Innerhalb eines Stapels; nichts geht verloren</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen, behalten</translation>
    </message>
    <message>
        <source>The best epoch so far becomes the model</source>
        <translation>Die bisher beste Epoche wird zum Modell</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Stoppen, verwerfen</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Nichts davon bleibt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Runs before the one above it</source>
        <translation>Läuft vor dem darüber</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Runs after the one below it</source>
        <translation>Läuft nach dem darunter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Opens its models on the Compare page</source>
        <translation>Öffnet seine Modelle auf der Vergleichsseite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches with the best of its models</source>
        <translation>Sucht mit dem besten seiner Modelle</translation>
    </message>
    <message>
        <source>Once more…</source>
        <translation>Noch einmal …</translation>
    </message>
    <message>
        <source>The form takes its settings, to be changed</source>
        <translation>Das Formular übernimmt seine Einstellungen, zum Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>From the list; models that were kept stay</source>
        <translation>Aus der Liste; behaltene Modelle bleiben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The one that runs, those that wait, those that are done</source>
        <translation>Das laufende, die wartenden und die fertigen</translation>
    </message>
    <message>
        <source>Save record…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Settings, curves and figures as JSON, or the curves alone as CSV</source>
        <translation>Einstellungen, Kurven und Kennzahlen als JSON oder nur die Kurven als CSV</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrainingListModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::TrustPanel</name>
    <message>
        <source>Open as trusted</source>
        <translation>Als vertraut öffnen</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Sie verlangt</translation>
    </message>
    <message>
        <source>Either way the file runs in a process of its own, without access to your files and network as far as the system can hold it in (see About).</source>
        <translation>In jedem Fall läuft die Datei in einem eigenen Prozess, ohne Zugriff auf Dateien und Netzwerk, soweit das System sie einschließen kann (siehe Über).</translation>
    </message>
    <message>
        <source>Runs what this file asks for, now and whenever it is opened again</source>
        <translation>Führt aus, was diese Datei verlangt, jetzt und bei jedem Öffnen</translation>
    </message>
    <message>
        <source>“%1” is not only a list of numbers: it is a small program, and it asks for operations that a classifier of pictures does not need. Some of them can read or write files. Open it as trusted only if you know who made it.</source>
        <translation>„%1“ ist nicht nur eine Liste von Zahlen: Es ist ein kleines Programm und verlangt Operationen, die ein Klassifikator für Bilder nicht braucht. Manche können Dateien lesen oder schreiben. Bitte nur als vertraut öffnen, wenn bekannt ist, wer es gemacht hat.</translation>
    </message>
    <message>
        <source>operations that are not named</source>
        <translation>Operationen, die nicht genannt sind</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WallBar</name>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>The logit itself: one dot product a picture</source>
        <translation>Der Logit selbst: ein Skalarprodukt je Bild</translation>
    </message>
    <message>
        <source>normalized</source>
        <translation>normalisiert</translation>
    </message>
    <message>
        <source>The logit less the log-sum-exp of all the picture&apos;s logits, which is computed once and stored: one dot product and one addition a picture. Makes scores of cross-entropy models comparable</source>
        <translation>Der Logit abzüglich des Log-Sum-Exp aller Logits des Bilds, das einmal berechnet und gespeichert wird: ein Skalarprodukt und eine Addition je Bild. Macht die Werte von Kreuzentropie-Modellen vergleichbar</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Raw logits filled, normalized ones as outlines over them</source>
        <translation>Rohe Logits gefüllt, normalisierte als Umrisse darüber</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>density, log</source>
        <translation>Dichte, log</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>count, log</source>
        <translation>Anzahl, log</translation>
    </message>
    <message>
        <source>thresholds per class</source>
        <translation>Schwellen je Klasse</translation>
    </message>
    <message>
        <source>What the panels draw. “Thresholds per class” draws a bar for each class: the thresholds that cost it less than a point of F1. A line that crosses all bars serves all classes</source>
        <translation>Was die Felder zeichnen. „Schwellen je Klasse“ zeichnet einen Balken je Klasse: die Schwellen, die sie weniger als einen Punkt F1 kosten. Eine Linie, die alle Balken kreuzt, dient allen Klassen</translation>
    </message>
    <message>
        <source>What the panels draw</source>
        <translation>Was die Felder zeichnen</translation>
    </message>
    <message>
        <source>where I put it</source>
        <translation>wo ich sie hinsetze</translation>
    </message>
    <message>
        <source>Where the threshold lines stand: at the same logit, or for each model where it reaches the same target</source>
        <translation>Wo die Schwellenlinien stehen: am selben Logit, oder für jedes Modell dort, wo es dasselbe Ziel erreicht</translation>
    </message>
    <message>
        <source>Where the lines stand</source>
        <translation>Wo die Linien stehen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by loss</source>
        <translation>nach Verlust</translation>
    </message>
    <message>
        <source>by one threshold&apos;s cost</source>
        <translation>nach Kosten einer Schwelle</translation>
    </message>
    <message>
        <source>The order of the panels and of the table; a panel&apos;s menu moves it by hand</source>
        <translation>Die Reihenfolge der Felder und der Tabelle; das Menü eines Felds verschiebt es von Hand</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>Reihenfolge der Modelle</translation>
    </message>
    <message>
        <source>same a&amp;xis</source>
        <translation>gleiche A&amp;chse</translation>
    </message>
    <message>
        <source>Same logit axis for all panels</source>
        <translation>Gleiche Logit-Achse für alle Felder</translation>
    </message>
    <message>
        <source>Show every panel on the same logit axis, or each on its own</source>
        <translation>Alle Felder auf derselben Logit-Achse zeigen oder jedes auf seiner</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>speichern als</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> misses</source>
        <translation> Verpasste</translation>
    </message>
    <message>
        <source>Panels, curves, table or a report as a file</source>
        <translation>Felder, Kurven, Tabelle oder Bericht als Datei</translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Open before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Find pictures by one logit</source>
        <translation>Bilder finden mit einem Logit</translation>
    </message>
    <message>
        <source>A trained network gives every picture a number for what you look for: a logit. Draw one line: what lies right of it is shown. How well one line parts right from wrong, the network&apos;s training decides, and here it can be seen.</source>
        <translation>Ein trainiertes Netz gibt jedem Bild für das Gesuchte eine Zahl: einen Logit. Dazu gehört eine Linie: was rechts davon liegt, wird gezeigt. Wie gut eine Linie Richtiges von Falschem trennt, entscheidet das Training des Netzes, und hier ist es zu sehen.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Seven networks and their pictures are here already.</source>
        <translation>Sieben Netze und ihre Bilder sind schon da.</translation>
    </message>
    <message>
        <source>Opens Compare on the demo&apos;s pictures and models</source>
        <translation>Öffnet den Vergleich mit den Bildern und Modellen der Demo</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Your pictures, or drop them on this window.</source>
        <translation>Eigene Bilder; oder den Ordner hier ablegen.</translation>
    </message>
    <message>
        <source>Searches a folder of pictures; your files are only read</source>
        <translation>Durchsucht einen Ordner mit Bildern; Dateien werden nur gelesen</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>TorchScript, ONNX, GGUF or safetensors.</source>
        <translation>TorchScript, ONNX, GGUF oder safetensors.</translation>
    </message>
    <message>
        <source>Opens a trained classifier in a process of its own, without access to files and network</source>
        <translation>Öffnet einen trainierten Klassifikator in einem eigenen Prozess, ohne Zugang zu Dateien und Netz</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>The controls that matter, one after the other, on the demo: a minute and a half</source>
        <translation>Die wichtigen Bedienelemente, eines nach dem anderen, an der Demo: anderthalb Minuten</translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Diese Seite beim Start zeigen</translation>
    </message>
    <message>
        <source>It is always there under Help, Welcome</source>
        <translation>Sie ist immer unter Hilfe, Willkommen zu finden</translation>
    </message>
    <message>
        <source>a minute and a half over the real controls</source>
        <translation>anderthalb Minuten an den echten Bedienelementen</translation>
    </message>
</context>
</TS>
