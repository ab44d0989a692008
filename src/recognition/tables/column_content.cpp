#include "recognition/tables/column_content.hpp"
#include "recognition/dates/date_column.hpp"
#include "text/letters.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <unordered_set>

namespace referralbook::recognition {

namespace {

constexpr std::size_t longest_sample = 40;   // bytes
constexpr double number_days = 0.8;          // a number speaks less for a day than a date does

std::string shown(sample_cell const& cell, book::null_date origin) {
    if (cell.is_date)
        if (auto const* serial = std::get_if<double>(&cell.value))
            if (const auto day = book::day_of_serial(*serial, origin)) return book::iso_date(*day);
    auto text = text::with_blanks_for_breaks(book::text_of(cell.value));
    if (text.size() > longest_sample) {
        text.resize(text::whole_letters(text, longest_sample - 3));
        text += "\u2026";
    }
    return text;
}

// A cell that lost its date format on the way, or came without one.
bool is_day_number(sample_cell const& cell, book::null_date origin) {
    if (auto const* text = std::get_if<std::string>(&cell.value);
        text && text->find_first_not_of("0123456789.,") != std::string::npos)
        return false;
    return !cell.is_date && read_dates({&cell, 1}, origin).serial_cells == 1;
}

// A short list of values that come again and again.
double repetition(column_content const& c) {
    if (c.filled < 3) return 0.6;
    const double fresh = static_cast<double>(c.different) / c.filled;
    return c.different <= 12 && fresh <= 0.5 ? 1.0 : fresh <= 0.7 ? 0.7 : 0.35;
}

/// "hello there", "Bitte melden": a text, and nobody's name.
bool goes_on_in_small_letters(std::string_view text) {
    bool several = false;
    for (auto blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ', blank + 1)) {
        if (blank + 1 >= text.size()) break;
        if (!text::is_small(text[blank + 1])) return false;
        several = true;
    }
    return several;
}

}

column_content content_of(sheet_sample const& sheet, int column, int first, int last) {
    column_content c;
    std::unordered_set<std::string> seen;
    for (int row = first; row <= last; ++row) {
        auto const& cell = sheet.at(row, column);
        ++c.rows;
        const auto shape = shape_of(cell);
        if (shape.blank) continue;
        ++c.filled;
        c.texts += shape.text;
        c.dates += shape.date;
        c.unclear_dates += shape.unclear_date;
        c.months += shape.month;
        c.emails += shape.email;
        c.phones += shape.phone && !shape.date;
        c.amounts += shape.amount;
        c.numbers += shape.number && !shape.date;
        c.small_wholes += shape.small_whole;
        c.hours += shape.hours;
        c.postcodes += shape.postcode;
        c.codes += shape.code && !shape.amount && !shape.phone;
        c.names += shape.name;
        c.one_words += shape.one_word;
        c.several_words += shape.several_words;
        c.long_texts += shape.long_text;
        c.small_letters += shape.several_words && goes_on_in_small_letters(text::trimmed(book::text_of(cell.value)));
        c.type_words += shape.type_word;
        c.status_words += shape.status_word;
        c.channels += shape.channel;
        c.answers += shape.answer;
        c.day_numbers += !shape.date && is_day_number(cell, sheet.origin);
        if (shape.date && !shape.unclear_date)
            if (auto const* text = std::get_if<std::string>(&cell.value)) {
                const auto reading = read_date(*text);
                c.decided_dates = c.decided_dates || !reading.day_first || !reading.month_first;
            }
        auto value = shown(cell, sheet.origin);
        if (!value.empty() && seen.insert(value).second && c.samples.size() < 3) c.samples.push_back(std::move(value));
    }
    c.different = static_cast<int>(seen.size());
    return c;
}

double content_fit(column_content const& c, role what) {
    if (c.filled == 0) return 0.5;
    const double texts = c.share(c.texts - c.emails), words = c.share(c.names);
    const double plain = std::max(0.0, texts - c.share(c.dates + c.months) - c.share(c.phones) - c.share(c.hours));
    switch (what) {
    case role::who:
    case role::prospect: return std::min(words, plain);
    case role::first_name:
    case role::last_name: return std::min(words, plain) * (c.share(c.one_words) >= 0.5 ? 1.0 : 0.7);
    case role::company: return plain;
    case role::phone: return c.share(c.phones);
    case role::email: return c.share(c.emails);
    case role::area: return std::min(1.0, std::max(plain - c.share(c.long_texts), 0.0) + c.share(c.postcodes));
    case role::hours: return c.share(c.hours);
    case role::type: return std::max(std::min(words, plain) * repetition(c), c.share(c.type_words));
    case role::status: return std::max(std::min(words, plain) * repetition(c), c.share(c.status_words));
    case role::referred_by:
    case role::source: return std::max(0.0, std::min(words, plain) - c.share(c.channels));
    case role::received:
    case role::last_contacted:
    case role::not_before:
    case role::date: return c.share(c.dates + c.months) + number_days * c.share(c.day_numbers);
    case role::cadence: return c.share(c.small_wholes);
    case role::do_not_contact:
    case role::correspondence:
    case role::competitor: return std::max(words, texts);
    case role::notes: return std::max(0.0, texts);
    case role::need: return plain;
    case role::owner: return std::max(words, texts) * repetition(c);
    case role::value: return std::min(1.0, c.share(c.numbers) + c.share(c.amounts));
    }
    return 0;
}

std::string content_reason(column_content const& c, role what, text::language const& say) {
    if (c.filled == 0) return say.tr("the column is empty");
    const auto says = [&](int count, std::string_view sentence) {
        return say.tr(sentence, text::in_percent(c.share(count), say));
    };
    using text::to_say;
    switch (what) {
    case role::who:
    case role::prospect:
    case role::referred_by:
    case role::source: return says(c.names, to_say("{1} may be names"));
    case role::first_name:
    case role::last_name: return says(c.one_words, to_say("{1} are one word"));
    case role::phone: return says(c.phones, to_say("{1} look like phone numbers"));
    case role::email: return says(c.emails, to_say("{1} look like e-mail addresses"));
    case role::hours: return says(c.hours, to_say("{1} look like hours"));
    case role::received:
    case role::last_contacted:
    case role::not_before:
    case role::date:
        if (c.months > c.dates) return says(c.months, to_say("{1} are months without a day"));
        if (c.dates == 0 && c.day_numbers > 0) return says(c.day_numbers, to_say("{1} may be days as numbers"));
        return says(c.dates, to_say("{1} are dates"));
    case role::cadence: return says(c.small_wholes, to_say("{1} are whole numbers up to 365"));
    case role::value: return says(c.numbers + c.amounts, to_say("{1} are amounts"));
    case role::area:
        if (c.postcodes * 2 > c.filled) return says(c.postcodes, to_say("{1} look like postcodes"));
        [[fallthrough]];
    case role::do_not_contact:
    case role::correspondence:
    case role::competitor:
    case role::type:
    case role::status:
    case role::owner:
        return say.trn(
            "{1} value in {2}", "{1} different values in {2}", c.different, say.trn("{1} row", "{1} rows", c.filled));
    case role::company:
    case role::need:
    case role::notes: return says(c.texts, to_say("{1} are texts"));
    }
    return {};
}

}
