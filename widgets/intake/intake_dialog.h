#pragma once

#include "widgets/frame/fact_sheet.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace onelogit::widgets {

class EffectPanel;
class NamesSection;
class NamingPanel;
class PreprocessingSection;
class TrustPanel;

/// The model doctor: what is known of a model file is shown as facts, what is not is asked. Enter opens with what is
/// known. To be shown by open(). Object names: "intakeDialog", "intakeDialog.open", "intakeDialog.cancel",
/// "intakeDialog.progress", "intakeDialog.stop", "intakeDialog.problem", "intakeDialog.sentence"; the parts have their
/// own.
class IntakeDialog : public QDialog {
    Q_OBJECT

public:
    explicit IntakeDialog(QWidget* parent = nullptr);

    enum class Page { Questions, Trust };
    void showPage(Page page);
    [[nodiscard]] Page page() const;

    void setHeading(const QString& fileName, const QString& sentence);
    void setFacts(const QList<Fact>& facts);
    /// The naming panel belongs to models without names.
    void setNamingVisible(bool visible);
    /// What runs, and how far it has come (negative: not known). Empty words: nothing runs.
    void setProgress(const QString& words, double fraction = -1);
    /// What kept the last answer from being used; empty for none.
    void setProblem(const QString& text);
    /// Text of the default button: "Open" or "Use".
    void setAcceptText(const QString& text);
    void setAcceptEnabled(bool enabled);

    [[nodiscard]] NamesSection* names() const { return namesPart; }
    [[nodiscard]] PreprocessingSection* preprocessing() const { return preprocessingPart; }
    [[nodiscard]] EffectPanel* effect() const { return effectPart; }
    [[nodiscard]] NamingPanel* naming() const { return namingPart; }
    [[nodiscard]] TrustPanel* trust() const { return trustPart; }

Q_SIGNALS:
    /// The default button. The dialog stays until the answer is used.
    void acceptRequested();
    /// Of what runs.
    void stopRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeQuestions();
    QWidget* makeFoot();
    void tint();

    QLabel* heading = nullptr;
    QLabel* sentence = nullptr;
    QStackedWidget* stack = nullptr;
    FactSheet* facts = nullptr;
    NamesSection* namesPart = nullptr;
    NamingPanel* namingPart = nullptr;
    PreprocessingSection* preprocessingPart = nullptr;
    EffectPanel* effectPart = nullptr;
    TrustPanel* trustPart = nullptr;
    QLabel* problem = nullptr;
    QLabel* running = nullptr;
    QProgressBar* progress = nullptr;
    QToolButton* stop = nullptr;
    QPushButton* acceptButton = nullptr;
    QPushButton* cancel = nullptr;
};

} // namespace onelogit::widgets
