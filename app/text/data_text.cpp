#include "app/text/data_text.h"

#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "widgets/theme/list_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace onelogit::app {
namespace {

struct Data {
    Q_DECLARE_TR_FUNCTIONS(Data)
};

constexpr std::size_t mostNames = 6;
constexpr std::size_t mostFiles = 20;

QString inBrackets(const std::string& detail) {
    return detail.empty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(detail));
}

} // namespace

QString dataName(const DataChoice& choice, bool bothParts) {
    if (choice.isDemo())
        return Data::tr("demo sample");
    const QString folder = QFileInfo(choice.path).fileName();
    const QString name = folder.isEmpty() ? choice.path : folder;
    if (choice.only)
        return Data::tr("%1, held out from training", "data set").arg(name);
    return bothParts && choice.part == data::Part::Train ? Data::tr("%1, training", "data set").arg(name) : name;
}

QString dataFacts(const evaluation::LabelledPictures& pictures) {
    return Data::tr("%1 pictures, %2 classes").arg(countText(pictures.size()), countText(pictures.catalog.size()));
}

QString leftOutText(const QString& title, const Error& reason) {
    switch (reason.code) {
    case ErrorCode::UnknownClass:
        return Data::tr("%1 is left out: it has no class in common with these pictures%2. Choose pictures whose "
                        "folders are named like its classes.")
            .arg(title, inBrackets(reason.detail));
    case ErrorCode::InvalidArgument:
        return Data::tr("%1 is left out: the pictures that it knows are all of one class, so that there are no false "
                        "logits to compare with. Choose pictures of two classes at least.")
            .arg(title);
    case ErrorCode::NoPictures:
        return Data::tr("%1 is left out: none of the pictures of its classes can be read%2. Choose other pictures.")
            .arg(title, inBrackets(reason.detail));
    default:
        return Data::tr("%1 is left out. %2").arg(title, errorText(reason));
    }
}

QString unmatchedText(const evaluation::LabelledPictures& pictures, const evaluation::ClassMatch& match) {
    const std::vector<ClassId> unmatched = match.unmatched();
    if (unmatched.empty())
        return {};
    const std::vector<std::size_t> counts = evaluation::countLabels(pictures.labels, pictures.catalog.size());
    QStringList names;
    std::size_t left = 0;
    for (std::size_t i = 0; i < unmatched.size(); ++i) {
        const std::size_t count = counts[static_cast<std::size_t>(unmatched[i].value)];
        left += count;
        if (i < mostNames)
            names << Data::tr("“%1” (%n picture(s))", nullptr, static_cast<int>(count))
                         .arg(QString::fromStdString(pictures.catalog.name(unmatched[i])));
    }
    if (unmatched.size() > mostNames)
        names << Data::tr("%n more", nullptr, static_cast<int>(unmatched.size() - mostNames));
    return Data::tr("compared on %1 of %2 classes; left out, with %3 pictures, as no class of its is called so: %4")
        .arg(countText(match.matched()), countText(pictures.catalog.size()), countText(left), widgets::listText(names));
}

QString unreadableText(const std::vector<data::Skipped>& files) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(files.size(), mostFiles); ++i)
        lines << Data::tr("%1: %2", "file: reason").arg(toText(files[i].path), reasonText(files[i].reason.code));
    if (files.size() > mostFiles)
        lines << Data::tr("and %n more", nullptr, static_cast<int>(files.size() - mostFiles));
    return lines.join(u'\n');
}

} // namespace onelogit::app
