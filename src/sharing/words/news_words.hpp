#pragma once
#include "sharing/edit.hpp"
#include "text/language.hpp"

#include <string>

namespace referralbook::sharing {

/// What another desk did: "Ada: Thank Dr Ünal, 10:42"; of what was typed the row's name stands for it. `base`: the rows
/// as they were before.
std::string news_words(change const& one, rows const& base, text::language const& say = {});

}
