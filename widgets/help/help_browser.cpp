#include "widgets/help/help_browser.h"

#include "widgets/help/help_picture.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace onelogit::widgets {
namespace {

constexpr int widestText = 640; ///< pixels: lines longer than some 90 letters are hard to follow
constexpr int aroundHeading = 12;
constexpr int underParagraph = 8;

/// Whether it has letters of a script that knows no italics.
bool standsUpright(const QString& text) {
    return std::ranges::any_of(text, [](QChar letter) {
        const QChar::Script script = letter.script();
        return script == QChar::Script_Arabic || script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    });
}

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("helpBrowser"));
    setAccessibleName(tr("Page of help"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void HelpBrowser::setPage(const QString& markdown) {
    page = markdown;
    render();
    verticalScrollBar()->setValue(0);
}

void HelpBrowser::render() {
    document()->setDefaultFont(font());
    document()->setMarkdown(page, QTextDocument::MarkdownDialectGitHub);
    styleBlocks();
    stylePictures();
    styleTables();
    mark(marked);
}

void HelpBrowser::styleBlocks() {
    const Palette& colours = paletteOf(*this);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setFont(typeFont(font(), level == 1 ? Type::Large : Type::Body, true));
            letters.setForeground(colours.text);
            cursor.setCharFormat(letters); // in place of the sizes that Markdown gives
            format.setTopMargin(level == 1 ? 0 : aroundHeading);
        }
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        format.setBottomMargin(inTable ? 0 : underParagraph);
        if (!inTable && !block.text().contains(QChar::ObjectReplacementCharacter))
            format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
        styleFragments(block);
    }
}

void HelpBrowser::styleFragments(const QTextBlock& block) {
    const Palette& colours = paletteOf(*this);
    QList<QTextFragment> fragments; // changes of format end the walk over a block
    for (auto part = block.begin(); !part.atEnd(); ++part)
        fragments.append(part.fragment());
    for (const QTextFragment& fragment : std::as_const(fragments)) {
        QTextCharFormat letters;
        if (fragment.charFormat().isAnchor()) {
            letters.setForeground(colours.accent);
            letters.setFontUnderline(true);
        }
        if (fragment.charFormat().fontItalic() && standsUpright(fragment.text())) {
            letters.setFontItalic(false);
            if (fragments.size() == 1)
                letters.setForeground(colours.mutedText);
            else
                letters.setFontWeight(QFont::Bold);
        }
        QTextCursor cursor(document());
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(letters);
    }
}

void HelpBrowser::stylePictures() {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            QTextImageFormat picture = format.toImageFormat();
            const QSizeF size = helpPictureSize(picture.name());
            picture.setWidth(size.width());
            picture.setHeight(size.height());
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + 1, QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // a picture stands alone in its paragraph; the format's change ends this walk
        }
}

void HelpBrowser::styleTables() {
    const QList<QTextFrame*> frames = document()->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(paletteOf(*this).border);
        format.setBorderCollapse(true);
        format.setCellPadding(space::tight);
        format.setCellSpacing(0);
        format.setBottomMargin(aroundHeading);
        table->setFormat(format);
    }
}

int HelpBrowser::mark(const QString& words) {
    marked = words;
    places.clear();
    QList<QTextEdit::ExtraSelection> selections;
    if (!words.isEmpty()) {
        const Palette& colours = paletteOf(*this);
        for (QTextCursor found = document()->find(words); !found.isNull(); found = document()->find(words, found)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(colours.accent);
            selection.format.setForeground(colours.onAccent);
            selections.append(selection);
            places.append(found);
        }
    }
    setExtraSelections(selections);
    return static_cast<int>(places.size());
}

void HelpBrowser::goToMark(int number) {
    if (number < 0 || number >= places.size())
        return;
    setTextCursor(places.at(number));
    ensureCursorVisible();
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource)
        return {};
    return helpPicture(name.path(), paletteOf(*this), devicePixelRatioF());
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !page.isEmpty()) {
        document()->clear(); // forgets the pictures in the former colours
        render();
    }
}

void HelpBrowser::resizeEvent(QResizeEvent* event) {
    const int spare = std::max(width() - widestText - 2 * space::between, 0);
    setViewportMargins(space::between, space::within, space::between + spare, space::within);
    QTextBrowser::resizeEvent(event);
}

} // namespace onelogit::widgets
