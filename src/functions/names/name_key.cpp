#include "recognition/names/name_key.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

function_spec const name_key{
    .method = "namekey",
    .name = "REFERRAL.NAMEKEY",
    .help =
        "A name as the book compares it, without case, accents, surplus blanks, titles and degrees, first name first: two "
        "spellings with one key are one source.",
    .arguments =
        {
            {.name = "text", .help = "A name as it was written."},
        },
    .examples =
        {
            {{"Okafor, Adaeze"}, "adaeze okafor", "First name first."},
            {{"Prof. Dr. med. Sibel Ünal"}, "sibel unal", "Without titles and accents."},
            {{"Smith, John DDS"}, "john smith", "Without degrees."},
            {{"Kline & Lamb, LLP"}, "kline & lamb llp", "The form of a company stays: use SAMENAME to look past it."},
            {{"Dr"}, "dr", "A name that is nothing but a title keeps it."},
            {{std::monostate{}}, "", "Nothing is written."},
        },
    .body = [](call const& arguments) -> answer { return recognition::name_key(arguments.text(0)); },
    .document = false,
};

}
