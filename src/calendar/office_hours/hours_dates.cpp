#include "calendar/office_hours/hours_dates.hpp"

#include "calendar/office_hours/rule_scanner.hpp"
#include "calendar/office_hours/words/hours_date_words.hpp"
#include "calendar/office_hours/words/hours_symbols.hpp"
#include "calendar/office_hours/words/hours_words.hpp"

#include <algorithm>

namespace referralbook::calendar {

namespace {

using namespace hours_grammar;
using std::chrono::year;

/// One written date, or only the day of a month that follows a dash ("24-26 Dec").
struct written_dates {
    dated_day first, last;
};

/// "1/8", "1/8/26": which of the two is the day is not known.
struct slashed_date {
    unsigned one = 0, other = 0;
    std::optional<int> in_year;
};

std::optional<dated_day> dated(std::optional<int> in_year, unsigned month, unsigned number) {
    const std::chrono::month_day date{std::chrono::month{month}, std::chrono::day{number}};
    if (!date.ok()) return std::nullopt;
    if (!in_year) return dated_day{std::nullopt, date};
    constexpr int first_year = 1900;   // nobody's hours are older
    if (*in_year < first_year) return std::nullopt;
    if (!(year{*in_year} / date).ok()) return std::nullopt;
    return dated_day{year{*in_year}, date};
}

/// The longest of the words that stands there.
x3::symbols<> one_of(text::word_list words) {
    x3::symbols<> table;
    for (const auto word : words) table.add(word);
    return table;
}

/// "vom 1. bis 15. August"; a word that is not English says that the day stands before its month.
const auto from_word_of_dates = x3::omit[(one_of(hours_date_words::from_day_first) >> word_end >> +blank) |
    one_of(hours_date_words::from_joined)];
const auto english_from = x3::omit[one_of(hours_date_words::from_english) >> +blank];
const auto date_dash = x3::omit[+blank >> one_of(hours_date_words::until) >> *blank] | dash;

const auto in_the_month = x3::omit[-(one_of(hours_date_words::in_the_month) >> word_end >> +blank)];
/// No name of a day: "mar".
const auto whole_month = !(day_symbols >> word_end) >> month;

const auto daynum = two_or_one >> -(x3::lit("st") | "nd" | "rd" | "th" | "er" | ".");
const auto of = +blank >> -(one_of(hours_date_words::of_month) >> +blank);
const auto in_year = -(-x3::lit(',') >> *blank >> four);
const auto no_time_behind = !(
    digit | ':' | (x3::lit('.') >> digit) | (*blank >> (x3::lit('h') | "am" | "pm" | "uhr") >> word_end));

// "24.12. 2026", "24.12.26": one of two digits stands close to the month, and it is no time.
const auto in_this_century = [](auto& context) { x3::_val(context) = 2000u + x3::_attr(context); };
struct year_behind_id;
const x3::rule<year_behind_id, unsigned> year_behind = "year";
const auto as_written = [](auto& context) { x3::_val(context) = x3::_attr(context); };
const auto year_behind_def = (*blank >> four)[as_written] |
    (two[in_this_century] >> !(digit | ':' | (x3::lit('.') >> digit) | (*blank >> 'h') |
                                 (*blank >> (x3::lit('-') | "\u2013" | "bis") >> *blank >> +digit >> !x3::lit('.'))));
BOOST_SPIRIT_DEFINE(year_behind)

/// Days of the year that have a name; "Weihnachten" and "Kerst" are several.
const auto day_of_the_year = [] {
    x3::symbols<unsigned> table;
    for (auto const& [name, date] : hours_named_days) table.add(name, date);
    return table;
}();
const auto keep_named = [](auto& context) {
    constexpr unsigned hundred = 100;
    const unsigned date = x3::_attr(context);
    x3::_val(context) = *dated(std::nullopt, date / hundred, date % hundred);
};

struct single_id;
const x3::rule<single_id, dated_day> single = "date";
const auto keep_ymd = [](auto& context) {
    const auto found = dated(at_c<0>(x3::_attr(context)), at_c<1>(x3::_attr(context)), at_c<2>(x3::_attr(context)));
    if (found)
        x3::_val(context) = *found;
    else
        x3::_pass(context) = false;
};
/// The year that was written, where one was.
const auto year_in = [](auto const& written) {
    return written ? std::optional<int>{static_cast<int>(*written)} : std::nullopt;
};
/// Day and month as they stand in the parts that were read, the year behind them.
template <int Day, int Month>
const auto keep_single = [](auto& context) {
    auto const& all = x3::_attr(context);
    const auto found = dated(year_in(at_c<2>(all)), at_c<Month>(all), at_c<Day>(all));
    if (found)
        x3::_val(context) = *found;
    else
        x3::_pass(context) = false;
};
const auto single_def = (four >> '-' >> two >> '-' >> two >> !digit)[keep_ymd] |
    (two_or_one >> '.' >> -blank >> two_or_one >> '.' >> -year_behind >> !digit)[keep_single<0, 1>] |
    (daynum >> (of | x3::eps) >> month >> in_year)[keep_single<0, 1>] |
    (month >> +blank >> daynum >> no_time_behind >> in_year)[keep_single<1, 0>] |
    (day_of_the_year >> word_end)[keep_named];
BOOST_SPIRIT_DEFINE(single)

// "24-26 Dec", "24.-26.12.", "Dec 24-26": the month stands once.
struct within_id;
const x3::rule<within_id, written_dates> within_month = "dates of one month";
/// The first of the two days and the month as they stand in the parts that were read.
template <int Day, int Month>
const auto keep_both = [](auto& context) {
    auto const& all = x3::_attr(context);
    const auto year = year_in(at_c<3>(all));
    const auto one = at_c<Day>(all), other = at_c<Day + 1>(all);
    const auto first = dated(year, at_c<Month>(all), one), last = dated(year, at_c<Month>(all), other);
    if (first && last && one < other)
        x3::_val(context) = {*first, *last};
    else
        x3::_pass(context) = false;
};
const auto within_month_def = (two_or_one >> '.' >> date_dash >> two_or_one >> '.' >> -blank >> two_or_one >> '.' >>
                                  -(*blank >> four) >> !digit)[keep_both<0, 2>] |
    (daynum >> date_dash >> daynum >> (of | x3::eps) >> month >> in_year)[keep_both<0, 2>] |
    (month >> +blank >> daynum >> date_dash >> daynum >> no_time_behind >> in_year)[keep_both<1, 0>];
BOOST_SPIRIT_DEFINE(within_month)

struct slashed_id;
const x3::rule<slashed_id, slashed_date> slashed = "date with slashes";
const auto keep_slashed = [](auto& context) {
    auto const& all = x3::_attr(context);
    auto& date = x3::_val(context);
    date.one = at_c<0>(all), date.other = at_c<1>(all);
    if (at_c<2>(all)) date.in_year = static_cast<int>(*at_c<2>(all));
};
const auto slashed_def = (two_or_one >> '/' >> two_or_one >> -('/' >> year_behind) >> !(digit | '/'))[keep_slashed];
BOOST_SPIRIT_DEFINE(slashed)

const auto joint = *blank >>
    (x3::lit('&') | '+' | (x3::lit(',') >> &(+blank >> digit)) | (one_of(hours_date_words::both_days) >> word_end)) >>
    *blank;

/// A year that stands once counts for both ends: 24 Dec - 2 Jan 2027 begins in 2026.
void share_year(dated_day& first, dated_day& last) {
    const bool wraps = last.date < first.date;
    if (first.year && !last.year)
        last.year = *first.year + std::chrono::years{wraps ? 1 : 0};
    else if (last.year && !first.year)
        first.year = *last.year - std::chrono::years{wraps ? 1 : 0};
}

class date_scanner : rule_scanner {
public:
    explicit date_scanner(std::string_view text) : rule_scanner{text} {}

    std::optional<read_dates> dates() {
        const bool foreign = take(from_word_of_dates);
        const bool led = foreign || take(english_from);
        written_dates found;
        if (!take(within_month, found) && !with_slashes(found, foreign) && (led || !one_of_several(found)) &&
            !one_or_two(found))
            return std::nullopt;
        return read_dates{found.first, found.last, read().size(), led && found.first == found.last};
    }

    /// "in August", "juillet-août": from the first day of a month to the last.
    std::optional<read_dates> months() {
        unsigned first = 0, last = 0;
        take(in_the_month);
        if (!take(whole_month, first)) return std::nullopt;
        if (!take(date_dash >> whole_month, last)) last = first;
        if (take(x3::omit[*blank >> (digit | '/' | '-')])) return std::nullopt;
        const auto end = std::chrono::year{2024} / std::chrono::month{last} / std::chrono::last;   // 29 in February
        const auto from = dated(std::nullopt, first, 1),
                   until = dated(std::nullopt, last, static_cast<unsigned>(end.day()));
        return read_dates{*from, *until, read().size()};
    }

private:
    bool one_or_two(written_dates& found) {
        if (!take(single, found.first)) return false;
        if (!take(date_dash >> single, found.last)) found.last = found.first;
        share_year(found.first, found.last);
        return true;
    }

    /// "24. und 31.12.", "24 and 31 Dec": the month of the first stands behind the last.
    bool one_of_several(written_dates& found) {
        const auto start = here_;
        unsigned number = 0;
        if (take(daynum, number)) {
            const auto behind = here_;
            dated_day last;
            while (take(x3::omit[joint >> daynum] >> &joint)) {}
            if (take(joint >> single, last))
                if (const auto first = dated(last.year ? std::optional{int{*last.year}} : std::nullopt,
                        unsigned{last.date.month()}, number)) {
                    here_ = behind;
                    found = {*first, *first};
                    return true;
                }
        }
        here_ = start;
        return false;
    }

    /// "du 1/8 au 15/8", "8/1-8/15": the day stands first where a word leads that says so, or where it can be no
    /// month; "1/8-8/8" may be either.
    bool with_slashes(written_dates& found, bool day_leads) {
        const auto start = here_;
        slashed_date first, last;
        if (take(slashed, first) && take(date_dash >> slashed, last)) {
            constexpr unsigned last_month = 12;
            const bool day_first = day_leads || std::max(first.one, last.one) > last_month;
            const bool month_first = std::max(first.other, last.other) > last_month;
            const auto date_of = [&](slashed_date const& date) {
                return day_first ? dated(date.in_year, date.other, date.one)
                                 : dated(date.in_year, date.one, date.other);
            };
            const auto from = date_of(first), until = date_of(last);
            if ((day_first || month_first) && from && until) {
                found = {*from, *until};
                share_year(found.first, found.last);
                return true;
            }
        }
        here_ = start;
        return false;
    }
};

}

std::optional<read_dates> months_at(std::string_view folded) { return date_scanner{folded}.months(); }

std::optional<read_dates> dates_at(std::string_view folded) { return date_scanner{folded}.dates(); }

}
