// The names of months and weekdays, which no reader looks at: the program that makes code of words/ is no part of this.
#include "book/date_names.hpp"

namespace referralbook::book {

const std::span<date_name const> month_names{};
const std::span<date_name const> weekday_names{};

}
