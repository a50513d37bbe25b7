#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace onelogit::widgets {

/// How pictures become the network's input, as a person chooses it.
struct PreprocessingChoice {
    int preset = 0; ///< position among the presets
    bool blueFirst = false;
    bool centreCrop = false;
    int shorterEdge = 256; ///< of centreCrop
    int height = 0;
    int width = 0;
    bool operator==(const PreprocessingChoice&) const = default;
};

/// Preset, order of the channels, framing and, where the network takes any, the input size. Object names:
/// "preprocessingSection", inside it ".preset", ".blueFirst", ".framing", ".shorterEdge", ".height", ".width".
class PreprocessingSection : public QWidget {
    Q_OBJECT

public:
    explicit PreprocessingSection(QWidget* parent = nullptr);

    /// `colour`: three channels, so that their order matters. `anySize`: height and width are asked for.
    void setPresets(const QStringList& presets, bool colour, bool anySize);
    /// Emits nothing.
    void setChoice(const PreprocessingChoice& choice);
    [[nodiscard]] PreprocessingChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    void showParts();

    QComboBox* preset = nullptr;
    QCheckBox* blueFirst = nullptr;
    QComboBox* framing = nullptr;
    QSpinBox* shorterEdge = nullptr;
    QLabel* edgeLabel = nullptr;
    QWidget* size = nullptr;
    QSpinBox* height = nullptr;
    QSpinBox* width = nullptr;
};

} // namespace onelogit::widgets
