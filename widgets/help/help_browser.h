#pragma once

#include <QTextBrowser>

namespace onelogit::widgets {

/// One page of help, written in Markdown: headings, lists, tables, links to other pages ("search.md") and pictures
/// ("principle.svg", in the colours of the theme: see LOOK.md). Reads from what is built into the program only.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    void setPage(const QString& markdown);
    /// Marks every place of `words`, whatever the case; returns how many there are. Nothing is marked for an empty one.
    int mark(const QString& words);
    /// To the place of that number, from 0.
    void goToMark(int number);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void styleBlocks();
    void styleFragments(const QTextBlock& block);
    void stylePictures();
    void styleTables();

    QString page;
    QString marked;
    QList<QTextCursor> places;
};

} // namespace onelogit::widgets
