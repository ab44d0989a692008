#include "recognition/tables/survey_of_table.hpp"
#include "recognition/tables/assignment.hpp"
#include "recognition/tables/column_candidates.hpp"
#include "recognition/tables/column_content.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/several_rows.hpp"
#include "text/language.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace referralbook::recognition {

namespace {

constexpr double least_sureness = 0.25;    // below it nothing is proposed
constexpr double makes_a_referral = 0.4;   // that date and source are what they seem
constexpr double most_sureness = 0.99;
// How much more a log must promise to be taken for one: in doubt a sheet is one of contacts, whose referrals are taken
// all the same. Where the only thing it says of the contacts is a name, it is the other way round.
constexpr double rather_contacts = 0.3;
constexpr double several_rows_a_source = 0.5;

constexpr std::string_view nothing_here = text::to_say(
    "This sheet is empty. Type your contacts with a heading over each column, or open the file that has "
    "them, then choose Set up this workbook.");
constexpr std::string_view only_numbers = text::to_say(
    "This sheet holds only numbers. Go to the sheet with your contacts, then choose Set up this workbook.");
constexpr std::string_view no_headings = text::to_say(
    "No headings were found in the first 20 rows. Type a heading over each column (Name, Phone, E-mail "
    "and so on), then choose Set up this workbook.");
constexpr std::string_view several_rows = text::to_say(
    "Each contact of this list stands in several rows: a name, and below it the street, the town and so on. Put every "
    "contact into one row, with a heading over each column (Name, Street, Town, Phone and so on), then choose Set up "
    "this workbook.");
constexpr std::string_view no_names = text::to_say(
    "No column with names was found. Give the column that holds them the heading Name, then choose Set up this workbook.");

bool is_name_role(role what) { return what == role::who || what == role::first_name || what == role::last_name; }

double from_content_alone(column_content const& c, role what, bool names_have_heading) {
    if (c.filled < 2) return 0;
    const double fit = content_fit(c, what);
    switch (what) {
    case role::email: return fit >= 0.6 ? 0.75 * fit : 0;
    case role::phone: return fit >= 0.7 ? 0.6 * fit : 0;
    case role::type: return c.share(c.type_words) >= 0.7 ? 0.5 : 0;
    case role::status: return c.share(c.status_words) >= 0.7 ? 0.5 : 0;
    case role::hours: return fit >= 0.7 ? 0.5 * fit : 0;
    case role::date: return c.share(c.dates) >= 0.8 ? 0.4 : 0;
    case role::who: {
        const bool full_names = fit >= 0.8 && c.share(c.several_words) >= 0.6 && c.share(c.different) >= 0.8 &&
            c.share(c.small_letters) < 0.5;
        return full_names && !names_have_heading ? 0.45 : 0;
    }
    default: return 0;
    }
}

bool says_who(role what) {
    return what == role::who || what == role::first_name || what == role::last_name || what == role::prospect ||
        what == role::referred_by || what == role::source;
}

// Sureness of a column for a role, from its heading and its content.
double sureness_by_heading(column_candidate const& column, role what, bool names_have_heading) {
    auto const& content = column.content;
    const double said = column.head.match.of(what);
    if (!column.head.match.known) return from_content_alone(content, what, names_have_heading);
    if (said <= 0) return 0;
    if (what == role::source && column.ways_of_a_log) return said * 0.6;
    // "Contact" says whom or where to reach: the numbers below it tell.
    const bool needs_numbers = what == role::phone && column.head.match.of(role::who) > said;
    if (content.filled == 0) return needs_numbers ? 0 : said * 0.7;
    const double fit = content_fit(content, what);
    const bool strict = is_date_role(what) || what == role::email || what == role::phone || what == role::value ||
        what == role::hours || what == role::cadence;
    // Nobody is called 1001, K-1041 or "No": numbers of clients stand under "Client", of files under "Ref", answers
    // under "Client?", those of telephones under "Office".
    constexpr double nearly_all = 0.8;
    const bool nobody = !column.of_a_log && (says_who(what) || what == role::company) &&
        content.share(content.numbers + content.amounts + content.codes + content.answers + content.phones) >=
            nearly_all;
    if (fit < 0.15) return said * (strict || nobody ? 0.15 : column.of_a_log ? 0.5 : 0.3);
    double sure = said * (strict ? 0.3 + 0.7 * fit : 0.6 + 0.4 * fit);
    // Several columns may have a heading for these: the fuller one serves better.
    if (what == role::phone || what == role::email || what == role::area || what == role::company)
        sure *= 0.8 + 0.2 * content.filled / std::max(1, content.rows);
    return sure;
}

/// Addresses of somebody else than the contact, of who referred them, of an assistant; and those below a heading of
/// telephones.
bool is_no_mailbox(column_candidate const& column) {
    using enum role;
    constexpr float says_so = 0.5f;
    auto const& head = column.head;
    return is_heading_of(heading_sense::assistant, head.text) || (head.match.known && says_not_their_own(head.text)) ||
        std::ranges::any_of(std::array{referred_by, source, owner, competitor, phone},
            [&](role what) { return head.match.of(what) >= std::max(says_so, head.match.best()); });
}

/// "E-Mail Arzt 2", beside which the first serves better.
bool is_further(std::string_view heading) {
    const auto words = words_of_heading(heading);
    return std::ranges::any_of(
        words, [](auto const& word) { return std::ranges::all_of(word, text::is_digit) && word != "1"; });
}

/// "Office" above telephones, beside "Cell": a place alone is the business's telephone where such stand below it.
double sureness_by_place(column_candidate const& column) {
    constexpr double most = 0.95, nearly_all = 0.7;
    const double fit = content_fit(column.content, role::phone);
    const bool business = place_alone(column.head.text) == place_of_life::business;
    return business && column.content.filled > 0 && fit >= nearly_all ? most * fit : 0;
}

// A column of e-mail addresses is one whatever stands above it: "Address", "Web".
double sureness(column_candidate const& column, role what, bool names_have_heading) {
    const double sure = sureness_by_heading(column, what, names_have_heading);
    if (what == role::phone) return std::max(sure, sureness_by_place(column));
    if (what != role::email) return sure;
    if (is_no_mailbox(column)) return column.head.match.known ? sure : 0;
    constexpr double serves_less = 0.95;
    return std::max(sure,
        from_content_alone(column.content, what, names_have_heading) *
            (is_further(column.head.text) ? serves_less : 1));
}

std::string heading_reason(column_candidate const& column, text::language const& say) {
    auto const& head = column.head;
    if (head.text.empty()) return say.tr("no heading");
    if (!head.match.known) return say.tr("heading '{1}' is not known", head.text);
    return head.match.whole ? say.tr("heading is '{1}'", head.text)
                            : say.tr("heading has a word for it: '{1}'", head.text);
}

/// Says in a proposal why the column is proposed.
void say_why(column_proposal& proposal, column_candidate const& column, text::language const& say) {
    const auto content = content_reason(column.content, proposal.what, say), between = say.between_parts();
    const auto by_program = column.by_program.empty()
        ? std::string{}
        : say.tr("so {1} calls it", std::string{column.by_program}) + between;
    const bool of_part = !column.rest_of_name.empty() && proposal.what == role::who;
    const auto rest = of_part ? between + say.tr("'{1}' may hold the rest of the names", column.rest_of_name)
                              : std::string{};
    proposal.why = heading_reason(column, say) + between + by_program + content + rest;
    proposal.in_short = column.head.match.known && column.head.match.whole && !column.head.text.empty()
        ? by_program + content + rest
        : proposal.why;
}

struct proposals {
    std::vector<column_proposal> found;
    double total = 0;

    double sure_of(role what) const {
        const auto at = std::ranges::find(found, what, &column_proposal::what);
        return at == found.end() ? 0 : at->sureness;
    }
    column_proposal const* of(role what) const {
        const auto at = std::ranges::find(found, what, &column_proposal::what);
        return at == found.end() ? nullptr : &*at;
    }
};

proposals propose(
    std::vector<column_candidate> const& columns, sheet_kind kind, int first_column, text::language const& say) {
    const auto roles = roles_of(kind);
    const bool named = std::ranges::any_of(columns, [](auto const& c) {
        return std::max({c.head.match.of(role::who), c.head.match.of(role::first_name),
                   c.head.match.of(role::last_name)}) >= 0.5f;
    });
    std::vector<double> sure(roles.size() * columns.size()), weights(sure.size());
    for (std::size_t r = 0; r < roles.size(); ++r)
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto at = r * columns.size() + c;
            sure[at] = std::min(most_sureness, sureness(columns[c], roles[r], named));
            // Squared: one sure column is worth more than two doubtful ones.
            weights[at] = sure[at] < least_sureness ? 0 : sure[at] * sure[at];
        }
    proposals result;
    const auto given = best_assignment(weights, roles.size(), columns.size());
    for (std::size_t r = 0; r < roles.size(); ++r) {
        if (given[r] < 0) continue;
        auto const& column = columns[static_cast<std::size_t>(given[r])];
        const double sureness = sure[r * columns.size() + static_cast<std::size_t>(given[r])];
        auto& proposal = result.found.emplace_back(
            column_proposal{roles[r], first_column + column.column, sureness, {}, column.content.samples,
                is_date_role(roles[r]) && column.content.unclear_dates > 0 && !column.content.decided_dates});
        say_why(proposal, column, say);
        result.total += sureness;
    }
    return result;
}

// The problem of a sheet without a heading.
std::string why_no_table(sheet_sample const& sheet) {
    bool anything = false, numbers = true;
    for (auto const& cell : sheet.cells) {
        if (book::is_blank(cell.value) ||
            (book::text_of(cell.value).empty() && std::holds_alternative<std::string>(cell.value)))
            continue;
        anything = true;
        const auto shape = shape_of(cell);
        numbers = numbers && ((shape.number && !shape.date) || shape.amount);
    }
    return std::string{!anything ? nothing_here : numbers ? only_numbers : no_headings};
}

void tell_rows(survey& result, sheet_sample const& sheet, header_place const& place, filled_rows rows) {
    result.header_row = sheet.first_row + place.row;
    result.header_lines = place.lines;
    result.first_data_row = sheet.first_row + rows.first;
    result.last_data_row = sheet.first_row + (sheet.used_rows > sheet.rows ? sheet.used_rows - 1 : rows.last);
}

/// True where the log's sources come back in several rows each, as sources do and contacts do not.
bool sources_come_back(proposals const& log, std::vector<column_candidate> const& columns, int first_column) {
    auto const* source = log.of(role::source);
    if (!source) return false;
    const auto at = std::ranges::find(columns, source->column - first_column, &column_candidate::column);
    return at->content.filled >= 6 && at->content.different <= 0.6 * at->content.filled;
}

/// Whether the sheet is rather a log of referrals than one of contacts, where it can be both.
bool is_rather_a_log(
    proposals const& log, proposals const& contacts, std::vector<column_candidate> const& columns, int first_column) {
    using enum role;
    const auto any_of = [](proposals const& from, std::initializer_list<role> roles) {
        return std::ranges::any_of(roles, [&](role what) { return from.of(what) != nullptr; });
    };
    const bool bare_names = !any_of(contacts, {company, phone, email, area, hours, type, last_contacted, cadence});
    const bool follows_up = any_of(log, {need, owner, status, value});
    const double for_log = log.total + (sources_come_back(log, columns, first_column) ? several_rows_a_source : 0.0);
    return for_log > contacts.total + (bare_names && follows_up ? -rather_contacts : rather_contacts);
}

/// True where what is taken for the names holds streets and towns as well.
bool is_spread(sheet_sample const& sheet, std::vector<column_proposal> const& proposals, filled_rows rows) {
    return std::ranges::any_of(proposals, [&](column_proposal const& one) {
        return (is_name_role(one.what) || one.what == role::company) &&
            is_spread_over_rows(sheet, one.column - sheet.first_column, rows.first,
                std::min(rows.last, rows.first + rows_looked_at - 1));
    });
}

/// A list of contacts in several rows each is none that can be used.
void refuse_spread(survey& result, sheet_sample const& sheet, filled_rows rows) {
    if (result.kind == sheet_kind::neither || result.kind == sheet_kind::referral_log ||
        !is_spread(sheet, result.proposals, rows))
        return;
    result.kind = sheet_kind::neither;
    result.several_rows_a_contact = true;
    result.problem = several_rows;
}

/// Whether contacts with "Referred by" hold more of their referrals: when they came, what became of them, what they
/// brought.
bool tells_of_referrals(proposals const& contacts) {
    using enum role;
    return std::ranges::any_of(
        std::array{received, status, value}, [&](role what) { return contacts.sure_of(what) >= makes_a_referral; });
}

/// "Referred by", "Empfohlen von", "Who referred you": of the contact in the row, who stands there too.
bool says_by_whom(std::string_view heading) {
    return std::ranges::any_of(
        words_of_heading(heading), [](auto const& word) { return text::in(by_whom_words, word); });
}

/// What those are who refer, where they stand with their telephones and addresses, each once, and nobody besides:
/// "Referral Source Name", "Correspondant". They are the contacts; beside a firm too, "Referring Doctor | Practice".
/// Beside somebody to ask for they are the firms: "Referral Source | Contact person".
std::optional<role> role_of_referrers(
    proposals const& contacts, proposals const& log, std::vector<column_candidate> const& columns, int first_column) {
    using enum role;
    constexpr double of_a_log = 0.5;
    const auto column_of = [&](column_proposal const& one) -> column_candidate const& {
        return *std::ranges::find(columns, one.column - first_column, &column_candidate::column);
    };
    auto const *referrer = contacts.of(referred_by), *firm = contacts.of(company), *person = contacts.of(role::who);
    if (!referrer || contacts.of(first_name) || contacts.of(last_name) || (firm && person)) return std::nullopt;
    auto const& content = column_of(*referrer).content;
    const bool beside = firm || person;
    auto const* referred = log.of(prospect);   // a firm may be one in a log
    const bool of_another = referred && !(firm && firm->column == referred->column);
    const double least = beside ? makes_a_referral : of_a_log;
    if (referrer->sureness < least || of_another || log.sure_of(date) >= of_a_log) return std::nullopt;
    if (person && !is_contact_person(column_of(*person).head.text)) return std::nullopt;
    const auto leads = [&](role what) { return !contacts.of(what) || referrer->column < contacts.of(what)->column; };
    if (beside && (says_by_whom(column_of(*referrer).head.text) || !leads(phone) || !leads(email) || !leads(role::who)))
        return std::nullopt;
    const auto reached = std::ranges::count_if(
        std::array{phone, email, area, type}, [&](role what) { return contacts.of(what) != nullptr; });
    const bool each_once = content.filled > 1 && content.different == content.filled;
    const bool reachable = (contacts.of(phone) || contacts.of(email)) && (reached > 1 || beside);
    if (!reachable || !each_once || content_fit(content, role::who) < of_a_log) return std::nullopt;
    return person ? company : role::who;
}

/// Settles what kind of table it is, and proposes its columns; or tells why it is none.
void settle_kind(
    survey& result, std::vector<column_candidate> const& columns, int first_column, text::language const& say) {
    auto contacts = propose(columns, sheet_kind::contacts, first_column, say);
    auto log = propose(columns, sheet_kind::referral_log, first_column, say);
    if (const auto referrers = role_of_referrers(contacts, log, columns, first_column)) {
        std::ranges::find(contacts.found, role::referred_by, &column_proposal::what)->what = *referrers;
        std::ranges::sort(contacts.found, {}, &column_proposal::what);
        result.kind = sheet_kind::contacts;
        result.proposals = std::move(contacts.found);
        return;
    }
    const bool has_names = std::ranges::any_of(
        contacts.found, [](auto const& p) { return is_name_role(p.what) || p.what == role::company; });
    const bool can_log = log.sure_of(role::date) >= makes_a_referral && log.sure_of(role::source) >= makes_a_referral;
    auto kind = sheet_kind::contacts;
    if (contacts.sure_of(role::referred_by) >= makes_a_referral) {
        auto with_history = propose(columns, sheet_kind::contacts_and_referrals, first_column, say);
        if (tells_of_referrals(with_history)) {
            kind = sheet_kind::contacts_and_referrals;
            contacts = std::move(with_history);
        }
    }
    if (can_log && (!has_names || is_rather_a_log(log, contacts, columns, first_column))) {
        result.kind = sheet_kind::referral_log;
        result.proposals = std::move(log.found);
        return;
    }
    if (has_names)
        result.kind = kind;
    else
        result.problem = no_names;
    result.proposals = std::move(contacts.found);
}

}

survey survey_of_table(sheet_sample const& sheet, std::optional<header_place> const& place, text::language const& say) {
    survey result;
    if (!place) {
        result.problem = why_no_table(sheet);
        for (int column = 0; column < sheet.columns; ++column)
            if (is_spread_over_rows(sheet, column, 0, std::min(sheet.rows, rows_looked_at) - 1)) {
                result.several_rows_a_contact = true;
                result.problem = several_rows;
            }
        return result;
    }
    const auto rows = filled_rows_below(sheet, place->row);
    tell_rows(result, sheet, *place, rows);
    auto columns = candidates_of(result, sheet, *place, rows);
    settle_kind(result, columns, sheet.first_column, say);
    refuse_spread(result, sheet, rows);
    return result;
}

}
