<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Captions</name>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1.</source>
        <translation>
            <numerusform>With %1 one threshold serves the one class and costs %2 points of F1.</numerusform>
            <numerusform>With %1 one threshold serves all %n classes and costs %2 points of F1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</source>
        <translation>
            <numerusform>With %1 one threshold serves the one class and costs %2 points of F1; with %3 it costs %4.</numerusform>
            <numerusform>With %1 one threshold serves all %n classes and costs %2 points of F1; with %3 it costs %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 lose more than a point.</source>
        <translation>
            <numerusform>Only %1 loses more than a point.</numerusform>
            <numerusform>Only %1 lose more than a point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</source>
        <translation>
            <numerusform>With %1 one line serves the one class; a line for each would gain %2 points of 100.</numerusform>
            <numerusform>With %1 one line serves all %n classes; a line for each would gain %2 points of 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</source>
        <translation>
            <numerusform>With %1 one line serves the one class; a line for each would gain %2 points of 100, with %3 it would gain %4.</numerusform>
            <numerusform>With %1 one line serves all %n classes; a line for each would gain %2 points of 100, with %3 it would gain %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>“%1” (%n picture(s))</source>
        <translation>
            <numerusform>“%1” (%n picture)</numerusform>
            <numerusform>“%1” (%n pictures)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>OneLogit: comparison of %n model(s)</source>
        <translation>
            <numerusform>OneLogit: comparison of %n model</numerusform>
            <numerusform>OneLogit: comparison of %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n model(s)</source>
        <translation>
            <numerusform>Comparison of %n model</numerusform>
            <numerusform>Comparison of %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message numerus="yes">
        <source>%1: %n true logit(s) %2, lowest first</source>
        <translation>
            <numerusform>%1: %n true logit %2</numerusform>
            <numerusform>%1: %n true logits %2, lowest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) %2, highest first</source>
        <translation>
            <numerusform>%1: %n false logit %2</numerusform>
            <numerusform>%1: %n false logits %2, highest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst pairs in which a true logit is not above a false one (%n shown)</source>
        <translation>
            <numerusform>%1: the worst pair in which a true logit is not above a false one</numerusform>
            <numerusform>%1: the worst pairs in which a true logit is not above a false one (%n shown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n false logit(s) at or above %2, by what the pictures are. Enter shows the pictures.</source>
        <translation>
            <numerusform>%1: %n false logit at or above %2. Enter shows the picture.</numerusform>
            <numerusform>%1: %n false logits at or above %2, by what the pictures are. Enter shows the pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test or validation picture(s) are training pictures too: figures will flatter.</source>
        <translation>
            <numerusform>%n test or validation picture is a training picture too: figures will flatter.</numerusform>
            <numerusform>%n test or validation pictures are training pictures too: figures will flatter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are there under two classes.</source>
        <translation>
            <numerusform>%n picture is there under two classes.</numerusform>
            <numerusform>%n pictures are there under two classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n losses</source>
        <translation>
            <numerusform>%n loss</numerusform>
            <numerusform>%n losses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::BorderlineLink</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the line at %2 leaves %n of them on the wrong side</source>
        <translation>
            <numerusform>%1: the line at %2 leaves %n of them on the wrong side</numerusform>
            <numerusform>%1: the line at %2 leaves %n of them on the wrong side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ChoiceLink</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::DataLink</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n more model(s)</source>
        <translation>
            <numerusform>; %n more model</numerusform>
            <numerusform>; %n more models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::FirstMinute</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::GridLink</name>
    <message numerus="yes">
        <source>&amp;Copy %n Picture(s)</source>
        <translation>
            <numerusform>&amp;Copy %n Picture</numerusform>
            <numerusform>&amp;Copy %n Pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are listed in %1.</source>
        <translation>
            <numerusform>%n picture is listed in %1.</numerusform>
            <numerusform>%n pictures are listed in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) could not be read as a picture.</source>
        <translation>
            <numerusform>%n file could not be read as a picture.</numerusform>
            <numerusform>%n files could not be read as a picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::Presentation</name>
    <message numerus="yes">
        <source>Starts again in %n second(s). Any key or move goes on.</source>
        <translation>
            <numerusform>Starts again in %n second. Any key or move goes on.</numerusform>
            <numerusform>Starts again in %n seconds. Any key or move goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::ProjectDesk</name>
    <message numerus="yes">
        <source>Project %1 is open without %n file(s) that are not where they were: %2</source>
        <translation>
            <numerusform>Project %1 is open without %n file that is not where it was: %2</numerusform>
            <numerusform>Project %1 is open without %n files that are not where they were: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::app::StatusLink</name>
    <message numerus="yes">
        <source>%n model(s) open</source>
        <translation>
            <numerusform>%n model open</numerusform>
            <numerusform>%n models open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) compared</source>
        <translation>
            <numerusform>%n model compared</numerusform>
            <numerusform>%n models compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::ClassList</name>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::HelpWindow</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>on %n page</numerusform>
            <numerusform>on %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::PictureGrid</name>
    <message numerus="yes">
        <source>%1 pictures, surest first</source>
        <translation>
            <numerusform>%1 picture</numerusform>
            <numerusform>%1 pictures, surest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onelogit::widgets::StatusLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
