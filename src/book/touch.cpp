#include "book/touch.hpp"
#include "text/fold.hpp"

namespace referralbook::book {

bool reached_somebody(std::string_view kind, std::string_view outcome) {
    return text::folded(kind) != "note" && (outcome.empty() || text::folded(outcome) != "no answer");
}

}
