#pragma once

namespace onelogit::widgets {}
