#include "calendar/office_hours/hours_problem.hpp"

namespace referralbook::calendar {

std::string hours_problem::sentence(text::language const& say) const {
    if (piece.empty()) return say.tr(advice);
    return say.tr("The office hours cannot be read at \"{1}\".", piece) + ' ' + say.tr(advice);
}

}
