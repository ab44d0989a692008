#include "functions/engine/list.hpp"
#include "recognition/names/name_likeness.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::functions {

function_spec const same_name{
    .method = "samename",
    .name = "REFERRAL.SAMENAME",
    .help =
        "How likely two spellings are the name of one person or office, 0 to 1: titles, degrees, order, accents and company forms "
        "do not count, initials, short forms and typing errors a little; from about 0.85 on it is worth a look.",
    .arguments =
        {
            {.name = "one", .help = "A name as it was written."},
            {.name = "other", .help = "The other spelling."},
        },
    .examples =
        {
            {{"Okafor, Adaeze", "Dr. Adaeze Okafor, MD"}, 1.0, "Order, title and degree are no part of a name."},
            {{"José García", "JOSE GARCIA"}, 1.0, "Accents and capitals neither."},
            {{"J. Smith", "John Smith"}, 0.876, "An initial may stand for the name."},
            {{"Bob Miller", "Robert Miller"}, 0.965, "A short form."},
            {{"Jonh Smith", "John Smith"}, 0.925, "A typing error in a short word."},
            {{"Winterbotham, Katherine", "Katherine Winterbottom"}, 0.967, "Typing errors in a long one."},
            {{"Baker & Sons Ltd", "Baker and Sons"}, 0.976, "The form of a company counts little."},
            {{"Smith", "John Smith"}, 0.741, "The family name alone may be many people."},
            {{"John Smith", "Mary Smith"}, 0.588, "Two first names are two people."},
            {{"Martin King Jr", "Martin King Sr"}, 0.75, "Father and son."},
            {{"Acme Ltd", "Nordlicht GmbH"}, 0.0, "Nothing in common."},
            {{"Anna Meyer", {}}, 0.0, "Nothing is no name."},
        },
    .body = [](call const& arguments) -> answer {
        const double likeness = recognition::name_likeness(arguments.text(0), arguments.text(1));
        return likeness == 1 ? 1 : std::min(0.999, std::round(likeness * 1000) / 1000);
    },
    .document = false,
};

}
