#pragma once

namespace onelogit::app {}
