#include "app/help/licence_page.h"

#include "engine/support/libraries.h"
#include "version.h"

#include <QCoreApplication>

namespace onelogit::app {
namespace {

struct LicencePage {
    Q_DECLARE_TR_FUNCTIONS(LicencePage)
};

QString text(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())).replace(u'*', QStringLiteral("\\*"));
}

} // namespace

QString licencePage() {
    QString page = QStringLiteral("# %1\n\n").arg(LicencePage::tr("Licences"));
    page +=
        LicencePage::tr("OneLogit %1 is free software under the Apache License 2.0. It stands on the work of others:")
            .arg(QLatin1String(version)) +
        QStringLiteral("\n\n| %1 | %2 | %3 |\n| --- | --- | --- |\n")
            .arg(LicencePage::tr("Name"), LicencePage::tr("Version"), LicencePage::tr("Licence"));
    for (const ThirdParty& party : thirdParties())
        page += QStringLiteral("| %1 | %2 | %3 |\n").arg(text(party.name), text(party.version), text(party.licence));
    page +=
        u'\n' +
        LicencePage::tr("The window uses Qt Charts, which is under the GNU General Public License: whoever passes the "
                        "window's program on does so under its version 3 or later. The command line uses no Qt. The "
                        "libraries are the system's own and can be replaced there.") +
        QStringLiteral("\n\n## %1\n\n").arg(LicencePage::tr("Whose they are, and where the texts lie"));
    for (const ThirdParty& party : thirdParties())
        page += QStringLiteral("**%1**: © %2. `%3`\n\n")
                    .arg(text(party.name), text(party.copyright), text(party.text).remove(u'\\'));
    return page;
}

} // namespace onelogit::app
