#pragma once

#include "app/controllers/file_actions.h"

#include <QObject>

namespace onelogit::app {

class MessageDesk;

/// Where the desktop has no program for a picture, says so and offers to show it in its folder; where it has no file
/// manager either, offers the folder's path to be pasted elsewhere.
class OpeningLink : public QObject {
    Q_OBJECT

public:
    OpeningLink(FileActions& files, MessageDesk& messages);
};

} // namespace onelogit::app
