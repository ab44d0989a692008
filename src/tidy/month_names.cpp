#include "tidy/month_names.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace referralbook::tidy {

namespace {

// Folded; "maerz" and "mrt", "sept", "juli" and the like are no beginnings of another name.
constexpr std::array<std::string_view, 12> names{
    "january januar janner janvier enero gennaio januari janeiro",
    "february februar feber fevrier febrero febbraio februari fevereiro",
    "march marz maerz mars marzo maart mrt marco",
    "april avril abril aprile",
    "may mai mayo maggio mei maio",
    "june juni juin junio giugno junho",
    "july juli juillet julio luglio julho",
    "august aout agosto augustus",
    "september septembre septiembre setiembre settembre setembro",
    "october oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro",
    "december dezember decembre diciembre dicembre dezembro"};

constexpr std::string_view weekdays =
    " monday tuesday wednesday thursday friday saturday sunday"
    " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miercoles jueves viernes sabado domingo"
    " lunedi martedi mercoledi giovedi venerdi sabato domenica"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " segunda terca quarta quinta sexta feira ";

constexpr std::string_view fillers =
    " mo di mi do fr sa so ma wo vr za zo lu me je ve gio gi seg ter qua qui sex"
    " the of on le la el il der den am de del di do dei op da em"
    " st nd rd th er re eme o a at um uhr kl alle om as an ";

template <class F> void each_word(std::string_view words, F&& use) {
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        if (end > at) use(words.substr(at, end - at));
        at = end + 1;
    }
}

}

int month_of(std::string_view word) {
    if (word.size() < 3) return 0;
    int found = 0;
    bool two = false;
    for (std::size_t month = 0; month < names.size(); ++month)
        each_word(names[month], [&](std::string_view name) {
            if (!name.starts_with(word)) return;
            const int number = static_cast<int>(month) + 1;
            two = two || (found != 0 && found != number);
            found = number;
        });
    return two ? 0 : found;
}

bool is_date_filler(std::string_view word) {
    if (word.empty()) return false;
    const std::string whole = ' ' + std::string{word} + ' ';
    if (fillers.find(whole) != std::string_view::npos) return true;
    // Weekdays by any beginning of three letters: Mon, Thurs, Mer.
    return word.size() >= 3 && weekdays.find(whole.substr(0, whole.size() - 1)) != std::string_view::npos;
}

}
