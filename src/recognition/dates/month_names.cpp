#include "recognition/dates/month_names.hpp"
#include "text/words.hpp"

#include <array>
#include <string>

namespace referralbook::recognition {

namespace {

// Folded; "maerz" and "mrt", "sept", "juli" and the like are no beginnings of another name.
constexpr std::array<std::string_view, 12> names{"january januar janner janvier enero gennaio januari janeiro",
    "february februar feber fevrier febrero febbraio februari fevereiro", "march marz maerz mars marzo maart mrt marco",
    "april avril abril aprile", "may mai mayo maggio mei maio", "june juni juin junio giugno junho",
    "july juli juillet julio luglio julho", "august aout agosto augustus",
    "september septembre septiembre setiembre settembre setembro", "october oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro", "december dezember decembre diciembre dicembre dezembro"};

// From Sunday on. A word of two letters counts whole, a longer one by its first three letters or more.
constexpr std::array<std::string_view, 7> weekdays{"su sunday so sonntag dimanche domingo domenica zo zondag",
    "mo monday montag lu lundi lunes lunedi maandag segunda", "tu tuesday dienstag mardi martes martedi dinsdag terca",
    "we wednesday mi mittwoch mercredi miercoles mercoledi wo woensdag quarta",
    "th thursday donnerstag je jeudi ju jueves gi giovedi donderdag quinta",
    "fr friday freitag ve vendredi vi viernes venerdi vr vrijdag sexta",
    "sa saturday samstag sonnabend samedi sabado sabato za zaterdag"};

// "di", "do", "ma" and "me" are weekdays in some of these languages and other words or other weekdays in others.
constexpr std::string_view
    fillers = " di do ma me feira"
              " the of on le la las el il der den am de del dei op da em des du"
              " st nd rd th e er re eme ere ste te ter a o at um uhr uur kl alle om as an ore \u00b0 ";

}

int month_of(std::string_view word) {
    if (word.size() < 3) return 0;
    int found = 0;
    bool two = false;
    for (std::size_t month = 0; month < names.size(); ++month)
        text::each_part(names[month], ' ', [&](std::string_view name) {
            if (!name.starts_with(word)) return;
            const int number = static_cast<int>(month) + 1;
            two = two || (found != 0 && found != number);
            found = number;
        });
    return two ? 0 : found;
}

std::uint8_t weekdays_of(std::string_view word) {
    unsigned found = 0;
    for (std::size_t day = 0; day < weekdays.size(); ++day)
        text::each_part(weekdays[day], ' ', [&](std::string_view name) {
            if (name == word || (word.size() >= 3 && name.starts_with(word))) found |= 1u << day;
        });
    return static_cast<std::uint8_t>(found);
}

bool is_date_filler(std::string_view word) {
    if (word.empty()) return false;
    return fillers.find(' ' + std::string{word} + ' ') != std::string_view::npos || weekdays_of(word) != 0;
}

}
