#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace onelogit::widgets {

class HelpBrowser;

struct HelpPage {
    QString id; ///< what links and the keyboard name it by: "search"
    QString title;
    QString markdown;
};

/// A window of its own beside the others: pages by title, one of them shown, the way back, and a search through all.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    void setPages(const QList<HelpPage>& pages);
    /// Ignores an id that is not there.
    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const;
    void startSearch();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void visit(int page);
    void go(int steps);
    void search(const QString& words);
    void nextMark();
    void tintIcons();

    QList<HelpPage> pages;
    QList<int> visited; ///< pages in the order they were shown
    qsizetype place = -1;
    int marks = 0;
    int currentMark = -1;
    QToolButton* back = nullptr;
    QToolButton* forward = nullptr;
    QLineEdit* words = nullptr;
    QLabel* found = nullptr;
    QListWidget* list = nullptr;
    HelpBrowser* browser = nullptr;
};

} // namespace onelogit::widgets
