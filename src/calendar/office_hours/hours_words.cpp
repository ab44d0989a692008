#include "calendar/office_hours/hours_words.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace referralbook::calendar {

namespace {

constexpr languages en = english, de = german, fr = french, es = spanish;

struct spelling {
    int day;
    languages spoken;
    std::string_view names;
};

// "mar" is a Tuesday in two languages and March in two: here it is the day only.
// Two letters mean different days in different languages ("di", "do"): the reader decides by the other words of the
// text.
constexpr spelling spellings[]{
    {0, en, "mo mon monday mondays"},
    {1, en, "tu tue tues tuesday tuesdays"},
    {2, en, "we wed weds wednesday wednesdays"},
    {3, en, "th thu thur thurs thursday thursdays"},
    {4, en, "fr fri friday fridays"},
    {5, en, "sa sat saturday saturdays"},
    {6, en, "su sun sunday sundays"},
    {0, de, "mo mon montag montags"},
    {1, de, "di die dienstag dienstags"},
    {2, de, "mi mit mittwoch mittwochs"},
    {3, de, "do don donnerstag donnerstags"},
    {4, de, "fr fre freitag freitags"},
    {5, de, "sa sam samstag samstags sonnabend sonnabends"},
    {6, de, "so son sonntag sonntags"},
    {0, fr, "lu lun lundi lundis"},
    {1, fr, "ma mar mardi mardis"},
    {2, fr, "me mer mercredi mercredis"},
    {3, fr, "je jeu jeudi jeudis"},
    {4, fr, "ve ven vendredi vendredis"},
    {5, fr, "sa sam samedi samedis"},
    {6, fr, "di dim dimanche dimanches"},
    {0, es, "lu lun lunes"},
    {1, es, "ma mar martes"},
    {2, es, "mi mie mier miercoles"},
    {3, es, "ju jue jueves"},
    {4, es, "vi vie viernes"},
    {5, es, "sa sab sabado sabados"},
    {6, es, "do dom domingo domingos"},
};

struct phrases {
    hours_word means;
    languages spoken;
    std::string_view names;
};   // divided by '|'

constexpr phrases all_phrases[]{
    {hours_word::closed, en, "closed|off|shut|not"},
    {hours_word::closed, de, "geschlossen|zu|ruhetag|nicht"},
    {hours_word::closed, fr, "ferme|fermee|fermes|fermeture|pas"},
    {hours_word::closed, es, "cerrado|cerrada|cierra|cerramos"},
    {hours_word::closed, en | es, "no"},
    {hours_word::except, en, "except|excepting|excluding|excl|excl.|but not|apart from|other than"},
    {hours_word::except, de, "ausser|ausgenommen|bis auf|ohne"},
    {hours_word::except, fr, "sauf|excepte|hormis"},
    {hours_word::except, es, "excepto|salvo|menos"},
    {hours_word::appointment, en,
        "by appointment|by appointment only|by appt|by appt.|by appt only|on appointment|appointment only|by arrangement"},
    {hours_word::appointment, de,
        "nach vereinbarung|nach terminvereinbarung|nach absprache|termin nach vereinbarung|"
        "termine nach vereinbarung|nur nach vereinbarung|mit termin|nur mit termin|n.v.|n. v."},
    {hours_word::appointment, fr,
        "sur rendez-vous|sur rendez vous|sur rdv|uniquement sur rendez-vous|uniquement sur rdv"},
    {hours_word::appointment, es, "con cita|con cita previa|cita previa|previa cita|solo con cita previa"},
    {hours_word::daily, en, "daily|every day|everyday|all days|all week|7 days a week|7 days"},
    {hours_word::daily, de, "taglich|taeglich|tgl|tgl.|jeden tag|alle tage"},
    {hours_word::daily, fr, "tous les jours|tlj|7j/7|7 jours sur 7"},
    {hours_word::daily, es, "todos los dias|cada dia|diariamente|diario"},
    {hours_word::weekdays, en, "weekdays|weekday"},
    {hours_word::weekdays, fr, "en semaine|jours ouvres"},
    {hours_word::weekdays, es, "entre semana"},
    {hours_word::weekend, en, "weekend|weekends"},
    {hours_word::weekend, de, "wochenende|wochenends|am wochenende"},
    {hours_word::weekend, fr, "week-end|week-ends"},
    {hours_word::weekend, es, "fin de semana|fines de semana"},
    {hours_word::forenoon, en, "morning|mornings|in the morning|in the mornings|forenoon|am|a.m."},
    {hours_word::forenoon, de, "vormittag|vormittags|vorm|vorm.|vm|am vormittag"},
    {hours_word::forenoon, fr, "matin|matins|le matin"},
    {hours_word::forenoon, es, "manana|mananas|por la manana|por las mananas"},
    {hours_word::afternoon, en, "afternoon|afternoons|in the afternoon|in the afternoons|pm|p.m."},
    {hours_word::afternoon, de, "nachmittag|nachmittags|nachm|nachm.|nm|am nachmittag"},
    {hours_word::afternoon, fr, "apres-midi|apres midi|aprem|l'apres-midi"},
    {hours_word::afternoon, es, "tarde|tardes|por la tarde|por las tardes"},
    {hours_word::whole_day, en, "all day|24 hours|24 hrs|24h"},
    {hours_word::whole_day, de, "ganztags|ganztagig|24 stunden"},
    {hours_word::whole_day, fr, "toute la journee"},
    {hours_word::whole_day, es, "todo el dia|24 horas"},
    {hours_word::holidays, en, "public holidays|public holiday|bank holidays|bank holiday|ph"},
    {hours_word::holidays, de, "feiertage|feiertags|feiertagen|gesetzliche feiertage|gesetzlichen feiertagen"},
    {hours_word::holidays, fr, "jours feries|jour ferie|feries"},
    {hours_word::holidays, es, "festivos|dias festivos|feriados"},
    {hours_word::otherwise, en, "otherwise|else"},
    {hours_word::otherwise, de, "sonst|ansonsten"},
    {hours_word::otherwise, fr, "sinon|autrement"},
    {hours_word::otherwise, es, "de lo contrario|si no"},
    {hours_word::also, en, "and|plus"},
    {hours_word::also, de, "und|u.|sowie"},
    {hours_word::also, fr, "et"},
    {hours_word::also, es, "y"},
    {hours_word::from, en, "from"},
    {hours_word::from, de, "von|ab"},
    {hours_word::from, fr, "du|des|a partir de"},
    {hours_word::from, fr | es, "de"},
    {hours_word::from, es, "desde"},
    {hours_word::noise, en,
        "open|hours|opening hours|office hours|on|the|only|also|every|each|hrs|o'clock|opening times"},
    {hours_word::noise, de,
        "geoffnet|geoeffnet|offen|offnungszeiten|oeffnungszeiten|sprechzeiten|sprechstunde|sprechstunden|"
        "burozeiten|uhr|jeden|jeweils|nur|an|auch"},
    {hours_word::noise, fr,
        "ouvert|ouverte|ouverts|ouvertes|ouverture|horaires|le|les|chaque|seulement|uniquement|heures"},
    {hours_word::noise, es, "abierto|abierta|abrimos|horario|el|los|solo|cada|horas"},
};

struct month_spelling {
    unsigned month;
    languages spoken;
    std::string_view names;
};
constexpr month_spelling months[]{
    {1, en, "jan january"},
    {2, en, "feb february"},
    {3, en, "march"},
    {4, en, "apr april"},
    {5, en, "may"},
    {6, en, "jun june"},
    {7, en, "jul july"},
    {8, en, "aug august"},
    {9, en, "sep sept september"},
    {10, en, "oct october"},
    {11, en, "nov november"},
    {12, en, "dec december"},
    {1, de, "januar janner jaenner"},
    {2, de, "februar"},
    {3, de, "marz maerz mrz"},
    {5, de | fr, "mai"},
    {6, de, "juni"},
    {7, de, "juli"},
    {10, de, "okt oktober"},
    {12, de, "dez dezember"},
    {1, fr, "janv janvier"},
    {2, fr, "fev fevr fevrier"},
    {3, fr, "mars"},
    {4, fr, "avr avril"},
    {6, fr, "juin"},
    {7, fr, "juil juillet"},
    {8, fr, "aout"},
    {9, fr, "septembre"},
    {10, fr, "octobre"},
    {11, fr, "novembre"},
    {12, fr, "decembre"},
    {1, es, "ene enero"},
    {2, es, "febrero"},
    {3, es, "marzo"},
    {4, es, "abr abril"},
    {5, es, "mayo"},
    {6, es, "junio"},
    {7, es, "julio"},
    {8, es, "ago agosto"},
    {9, es, "septiembre"},
    {10, es, "octubre"},
    {11, es, "noviembre"},
    {12, es, "dic diciembre"},
};

constexpr std::size_t index_of(languages one) {
    return one == english ? 0u : one == german ? 1u : one == french ? 2u : 3u;
}

// The accented Latin letters of the four languages: what U+00C0 to U+00FF are without accent.
constexpr std::string_view plain_latin = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";

bool starts(std::string_view text, std::string_view with) { return text.starts_with(with); }

}

languages day_name::spoken() const {
    languages result = 0;
    for (std::size_t i = 0; i < in.size(); ++i)
        if (in[i] >= 0) result |= static_cast<languages>(1u << i);
    return result;
}

std::span<named_day const> hours_day_names() {
    static const auto list = [] {
        std::vector<named_day> result;
        for (auto const& every : spellings)
            text::each_part(every.names, ' ', [&](std::string_view name) {
                auto found = std::ranges::find(result, name, &named_day::name);
                if (found == result.end()) found = result.insert(found, named_day{name, {}});
                found->meaning.in[index_of(every.spoken)] = static_cast<std::int8_t>(every.day);
            });
        return result;
    }();
    return list;
}

std::span<named_word const> hours_words() {
    static const auto list = [] {
        std::vector<named_word> result;
        for (auto const& every : all_phrases)
            text::each_part(every.names, '|',
                [&](std::string_view name) { result.push_back({name, {every.means, every.spoken}}); });
        return result;
    }();
    return list;
}

std::span<named_month const> hours_month_names() {
    static const auto list = [] {
        std::vector<named_month> result;
        for (auto const& every : months)
            text::each_part(every.names, ' ', [&](std::string_view name) {
                // A name of one language that another shares ("nov", "april") tells nothing of the text's language.
                const auto spoken = every.spoken == english && name != "january" && name != "march" && name != "may"
                    ? any_language
                    : every.spoken;
                result.push_back({name, every.month, spoken});
            });
        return result;
    }();
    return list;
}

std::string folded_hours(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        const char c = text[i];
        if (starts(rest, "\xC3\x9F")) {
            result += "ss";
            i += 2;
            continue;
        }
        if (c == '\xC3' && rest.size() > 1 && text::is_inside_letter(rest[1])) {
            result += plain_latin[static_cast<unsigned char>(rest[1]) - 0x80u];
            i += 2;
            continue;
        }
        if (starts(rest, "\xC2\xA0")) {
            result += ' ';
            i += 2;
            continue;
        }   // no-break space
        if (starts(rest, "\xE2\x80\xAF") || starts(rest, "\xE2\x80\x89")) {
            result += ' ';
            i += 3;
            continue;
        }
        if (starts(rest, "\xE2\x80\x99")) {
            result += '\'';
            i += 3;
            continue;
        }
        if (rest.size() > 2 && starts(rest, "\xE2\x80") && rest[2] >= '\x90' && rest[2] <= '\x95') {
            result += '-';
            i += 3;
            continue;
        }
        if (starts(rest, "\xE2\x88\x92")) {
            result += '-';
            i += 3;
            continue;
        }   // minus
        result += c == '\t' ? ' ' : c == '\r' ? '\n' : text::small_letter(c);
        ++i;
    }
    return result;
}

}
