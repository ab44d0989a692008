#include "panels/contact_lines.hpp"
#include "book/nothing_said.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"

#include "book/list_words.hpp"
#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/office_hours_text.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "follow_up/known_so_far.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "follow_up/snooze.hpp"
#include "follow_up/steps.hpp"
#include "follow_up/visits/visits.hpp"
#include "panels/parts.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <tuple>

namespace referralbook::panels {

namespace {

book::referral const* referral_in_front(digest const& known, commands::referral_key which) {
    auto const& all = known.workbook.referrals;
    const auto found = std::ranges::find_if(all, [&](book::referral const& row) {
        return which.number > 0 ? row.number == which.number && (which.row < 0 || row.row == which.row)
                                : row.row == which.row;
    });
    return found == all.end() ? nullptr : &*found;
}

/// "a@x ::: b@y", "a@x, b@y": each that holds an @.
std::vector<std::string> addresses_in(std::string_view text) {
    std::vector<std::string> result;
    constexpr std::string_view between = " ,;:|\t\r\n<>()\"";
    text::each_part(text, between, [&](std::string_view part) {
        if (part.find('@') != std::string::npos && std::ranges::find(result, part) == result.end())
            result.emplace_back(part);
    });
    return result;
}

action ticking_of(book::referral const& row, follow_up::step const& what, text::language const& say) {
    command done{
        command_path::done, {{argument::row, static_cast<double>(row.row)}, {argument::step, std::string{what.name}}}};
    if (row.number > 0) done.arguments.emplace_back(argument::number, static_cast<double>(row.number));
    return ticking(done, what.id, say);
}

/// Every referral that is theirs, the one in front first, then the latest.
std::vector<book::referral const*> referrals_of(person_card const& card, digest const& known) {
    std::vector<book::referral const*> result;
    for (auto const* list : {&card.rows->named, &card.rows->sent})
        for (const auto index : *list) result.push_back(&known.workbook.referrals[index]);
    if (card.referral) result.push_back(card.referral);
    std::ranges::sort(result, [&](auto const* left, auto const* right) {
        return std::tuple{left != card.referral, right->row} < std::tuple{right != card.referral, left->row};
    });
    result.erase(std::ranges::unique(result).begin(), result.end());
    return result;
}

}

person_card card_of(digest const& known, in_front const& front) {
    person_card card;
    if (front.referral) card.referral = referral_in_front(known, *front.referral);
    card.who = front.who;
    if (card.who.empty() && card.referral) card.who = text::or_else(card.referral->prospect, card.referral->source);
    if (card.who.empty()) return card;
    card.rows = &known.everybody().of(card.who);
    card.who = known.called(card.who);
    if (card.rows->contact) card.contact = &known.workbook.contacts[*card.rows->contact];
    if (!card.contact && front.who.ends_with(')'))   // one of several of a name: "Jan Jansen (Delft)"
        card.contact = commands::contact_of(known.workbook, front.who);
    for (auto const& one : known.workbook.contacts)
        if (front.contact_row >= 0 && one.row == front.contact_row) card.contact = &one;
    card.score = known.ranking.find(card.who);
    std::string mail;
    auto const& names = known.ranking.names();
    const auto key = names.key(card.who);
    const bool is_anybodys = front.contact_row < 0 && known.contacts && known.contacts->of_several.contains(key);
    if (card.contact && !is_anybodys) {   // the first row of a name that several have may be another one's
        card.phone = card.contact->any_phone();
        mail = card.contact->any_email();
    }
    // Phone and address come from a referral about this person where the contacts have none.
    const auto take = [&](book::referral const& row) {
        if (names.key(row.prospect) != key) return;
        if (card.phone.empty() && !book::says_nothing(row.phone)) card.phone = row.phone;
        if (mail.empty() && !book::says_nothing(row.email)) mail = row.email;
    };
    // Of several with one name a referral does not say whose number it holds.
    const bool of_several = front.contact_row >= 0 &&
        std::ranges::count_if(known.workbook.contacts, [&](auto const& one) { return names.key(one.who) == key; }) > 1;
    if (card.referral) take(*card.referral);
    if (!of_several)
        for (const auto index : card.rows->named) take(known.workbook.referrals[index]);
    card.addresses = addresses_in(mail);
    return card;
}

std::vector<open_item> open_items(person_card const& card, digest const& known) {
    std::vector<open_item> result;
    for (auto const* row : referrals_of(card, known)) {
        if (!row->can_be_followed_up() || !row->facts.received) continue;
        for (auto const& open : follow_up::open_steps(row->facts, known.today, known.workbook.values)) {
            auto const& says = open.what->says;
            const auto headline = follow_up::said(says, known.say);
            const auto whom = says.whom == follow_up::person::source
                ? text::or_else(known.called(row->source), known.say.tr("the source"))
                : text::or_else(known.called(row->prospect), known.say.tr("the prospect"));
            open_item item{.id = "contact/step/" + book::number_or_row(row->number, row->row) + '/' +
                    std::to_string(number_of(open.what->id)),
                .headline = headline.with(whom),
                .number_text = book::number_or_row(row->number, row->row, known.say),
                .due = open.due,
                .step = open.what->id,
                .ticking = ticking_of(*row, *open.what, known.say)};
            if (open.due)
                item.due = follow_up::snoozed(open.what->id, *open.due, row->snoozed_until, known.workbook.values.week)
                               .due;
            result.push_back(std::move(item));
        }
    }
    const auto in_front = card.referral ? book::number_or_row(card.referral->number, card.referral->row, known.say)
                                        : std::string{};
    std::ranges::stable_sort(result, {}, [&](open_item const& one) {
        return std::tuple{one.number_text != in_front, one.due.value_or(book::last_day), one.step};
    });
    return result;
}

std::string due_text(open_item const& item, digest const& known) {
    if (!item.due) return {};
    if (*item.due == known.today) return known.say.trc("due", "today");
    if (*item.due > known.today) return book::short_date(*item.due, known.today, known.say);
    return count_text(
        known.say, static_cast<std::size_t>((known.today - *item.due).count()), "overdue {1} day", "overdue {1} days");
}

std::string referral_line(book::referral const& row, digest const& known) {
    auto const& say = known.say;
    const auto number = book::number_or_row(row.number, row.row, say);
    const auto prospect = text::or_else(known.called(row.prospect), say.tr("nobody named")),
               source = text::or_else(known.called(row.source), say.tr("nobody named")),
               state = say.tr(name_of(row.facts.state));
    const auto since = follow_up::known_since(row.facts);
    auto text = since ? say.tr("{1}, {2} from {3}: {4} since {5}", number, prospect, source, state,
                            book::short_date(*since, known.today, say))
                      : say.tr("{1}, {2} from {3}: {4}", number, prospect, source, state);
    text::append_if_any(text, ", ", row.need);
    return text;
}

std::string hours_line(person_card const& card, digest const& known, commands::moment now) {
    if (!card.contact || card.contact->hours.empty()) return {};
    const auto hours = calendar::read_office_hours(card.contact->hours, known.workbook.writes);
    if (!hours) return known.say.tr("{1} (cannot be read)", card.contact->hours);
    const auto minute = std::chrono::minutes{
        std::clamp(static_cast<int>(now.time_of_day * calendar::minutes_a_day), 0, calendar::minutes_a_day - 1)};
    auto text = calendar::open_now_text(
        *hours, calendar::moment{now.today} + minute, known.workbook.values.week.holidays, known.say);
    if (!text.empty()) text.front() = text::capital_letter(text.front());
    return text + " (" + card.contact->hours + ')';
}

std::vector<std::string> touch_lines(person_card const& card, digest const& known) {
    std::vector<book::touch const*> touches;
    for (const auto index : card.rows->touches) touches.push_back(&known.workbook.touches[index]);
    std::ranges::stable_sort(touches, [](auto const* left, auto const* right) {
        return std::pair{left->when, left->row} > std::pair{right->when, right->row};
    });
    std::vector<std::string> lines;
    for (auto const* one : touches) {
        auto text = one->when ? book::short_date(*one->when, known.today, known.say) : known.say.tr("no date");
        const auto word = [&](std::string const& of_list) { return known.say.trc(text::choice_word, of_list); };
        text += ", " + text::or_else(word(one->kind), known.say.tr("touch"));
        if (!one->outcome.empty()) text += ", " + word(one->outcome);
        if (!one->brought.empty()) text += ", " + known.say.tr("brought {1}", one->brought);
        if (!one->note.empty()) text = known.say.tr("{1}: {2}", text, first_words(one->note, 120));
        lines.push_back(std::move(text));
    }
    const auto logged = touches.empty() ? std::nullopt : touches.front()->when;
    if (card.contact && card.contact->last_contacted && card.contact->last_contacted > logged)
        lines.insert(lines.begin(),
            known.say.tr(
                "{1}, by your own column", book::short_date(*card.contact->last_contacted, known.today, known.say)));
    return lines;
}

std::string visit_line(person_card const& card, digest const& known) {
    if (!card.contact) return {};
    if (!card.score && !book::is_business(card.contact->type)) return {};
    // Why nobody visits them is said above.
    if (!commands::against_contact(known.workbook, card.who, known.today).empty()) return {};
    auto last = card.contact->last_contacted;
    for (const auto index : card.rows->touches)
        if (auto const& one = known.workbook.touches[index]; one.when && !book::says_no_answer(one.outcome))
            last = std::max(last, one.when);
    const char band = card.score ? static_cast<char>(card.score->deserves) : 'C';
    const auto cadence = follow_up::cadence_days(
        card.contact->cadence, band, card.contact->loyal_to_competitor, known.workbook.values);
    const follow_up::days_off off{std::span{&card.contact->days_off, 1}, known.workbook.writes};
    const auto next = follow_up::next_visit(last, cadence, known.today, known.workbook.values, off);
    const auto day = next == known.today ? known.say.trc("due", "today")
                                         : book::short_date(next, known.today, known.say);
    const auto urgency = known.say.tr(
        name_of(follow_up::visit_flag_of(last, cadence, known.today, known.workbook.values)));
    if (!last) return known.say.tr("Next visit {1}: {2}", day, urgency);
    return known.say.tr(
        "Next visit {1}: {2}, last contact {3}", day, urgency, book::short_date(*last, known.today, known.say));
}

std::string moved_line(person_card const& card, digest const& known) {
    if (!card.contact || !card.contact->has_moved) return {};
    auto const& one = *card.contact;
    const auto old = text::or_else(one.left, known.say.tr("where they were"));
    if (one.company.empty()) return known.say.tr("Has left {1}; where they are now nobody has written down.", old);
    if (!one.moved_on) return known.say.tr("Moved from {1} to {2}.", old, one.company);
    return known.say.tr(
        "Moved from {1} to {2} on {3}.", old, one.company, book::short_date(*one.moved_on, known.today, known.say));
}

std::string bought_line(person_card const& card, digest const& known) {
    if (!card.contact || !recognition::is_of_bought_list(*card.contact)) return {};
    auto const& one = *card.contact;
    auto const& say = known.say;
    std::string text = one.bought_from.empty() ? say.tr("From a bought list")
                                               : say.tr("From a list of {1}", text::on_one_line(one.bought_from));
    if (one.list_of) text += ", " + say.tr("as of {1}", book::short_date(*one.list_of, known.today, say));
    if (!one.basis.empty()) text += ", " + text::on_one_line(one.basis);
    if (one.verified) text += ", " + say.tr("verified {1}", book::short_date(*one.verified, known.today, say));
    return text;
}

std::string gifts_line(person_card const& card, digest const& known) {
    std::vector<std::pair<std::optional<book::day>, std::string>> gifts;
    std::vector<std::int64_t> logged;
    for (const auto index : card.rows->touches) {
        auto const& one = known.workbook.touches[index];
        if (!book::is_kind(one.kind, book::touch_kinds::gift)) continue;
        gifts.emplace_back(one.when, text::or_else(one.brought, one.note));
        if (one.referral) logged.push_back(*one.referral);
    }
    for (const auto index : card.rows->sent) {
        auto const& row = known.workbook.referrals[index];
        if (!row.gift.empty() && std::ranges::find(logged, row.number) == logged.end())
            gifts.emplace_back(row.facts.rewarded, row.gift);
    }
    if (gifts.empty()) return {};
    std::ranges::stable_sort(gifts, std::ranges::greater{}, &std::pair<std::optional<book::day>, std::string>::first);
    auto text = count_text(known.say, gifts.size(), "{1} gift so far", "{1} gifts so far");
    std::string latest;
    for (std::size_t i = 0; i < std::min<std::size_t>(gifts.size(), 3); ++i) {
        if (gifts[i].second.empty() && !gifts[i].first) continue;
        text::append_part(latest, ", ", text::or_else(first_words(gifts[i].second, 60), known.say.tr("a gift")));
        if (gifts[i].first) latest += " (" + book::short_date(*gifts[i].first, known.today, known.say) + ')';
    }
    return latest.empty() ? text : known.say.tr("{1}: {2}", text, latest);
}

std::string gain_line(person_card const& card, digest const& known) {
    if (!card.rows->plan) return {};
    auto const& plan = known.workbook.plans[*card.rows->plan];
    std::string text;
    if (!plan.gain.empty()) text = known.say.tr("They gain: {1}", first_words(plan.gain, 160));
    if (!plan.ask.empty())
        text::append_part(text, ". ", known.say.tr("We ask for: {1}", known.say.trc(text::choice_word, plan.ask)));
    return text;
}

std::string sent_line(person_card const& card, digest const& known) {
    if (card.rows->sent.empty()) return {};
    std::map<book::status, std::size_t> counts;
    for (const auto index : card.rows->sent) ++counts[known.workbook.referrals[index].facts.state];
    auto text = count_text(known.say, card.rows->sent.size(), "Sent us {1} referral", "Sent us {1} referrals");
    std::string of_each;
    for (auto const& [state, count] : counts)
        text::append_part(of_each, ", ", count_text(count) + ' ' + known.say.tr(name_of(state)));
    return known.say.tr("{1}: {2}", text, of_each);
}

std::vector<std::string> senders_of(person_card const& card, digest const& known) {
    std::vector<std::string> result, keys;
    const auto take = [&](std::string const& who) {
        auto key = known.ranking.names().key(who);
        if (key.empty() || std::ranges::find(keys, key) != keys.end()) return;
        keys.push_back(std::move(key));
        result.push_back(known.called(who));
    };
    for (const auto index : card.rows->named) take(known.workbook.referrals[index].source);
    if (card.contact) take(card.contact->referred_by);
    return result;
}

scoring::way_rows const* way_of(person_card const& card, digest const& known) {
    auto const& names = known.ranking.names();
    const auto key = names.key(card.who);
    const auto ways = known.ranking.ways();
    const auto found = std::ranges::find_if(ways, [&](auto const& way) { return names.key(way.name) == key; });
    return found == ways.end() ? nullptr : &*found;
}

std::vector<std::pair<std::string, command>> commands_for(person_card const& card, digest const& known) {
    std::vector<std::pair<std::string, command>> result;
    command about{"", {}};
    if (card.referral) {
        about.arguments.emplace_back(argument::row, static_cast<double>(card.referral->row));
        if (card.referral->number > 0)
            about.arguments.emplace_back(argument::number, static_cast<double>(card.referral->number));
    } else {
        about.arguments.emplace_back(argument::who, card.who);
    }
    const auto offer = [&](std::string label, std::string path, command what) {
        what.path = std::move(path);
        result.emplace_back(std::move(label), std::move(what));
    };
    auto touch = about;
    if (card.referral) touch.arguments.emplace_back(argument::who, card.who);
    offer(known.say.tr("Log contact…"), command_path::log_touch, touch);
    offer(known.say.tr("New referral…"), command_path::new_referral, {"", {{argument::source, card.who}}});
    if (card.score || (card.contact && book::is_business(card.contact->type)))
        offer(known.say.tr("Referral we made…"), command_path::log_given, {"", {{argument::partner, card.who}}});
    const auto rows = referrals_of(card, known);
    const auto about_them = [&] { return command{"", {{argument::who, card.who}}}; };
    const auto end_with_privacy = [&] {
        if (way_of(card, known)) return;
        offer(known.say.tr("What we hold about them…"), command_path::what_we_hold, about_them());
        offer(known.say.tr("Forget…"), command_path::forget, about_them());
    };
    if (way_of(card, known))
        offer(known.say.tr("A person or office after all"), command_path::add_alias,
            {"", {{argument::person, card.who}}});
    else if (card.score)
        offer(known.say.tr("A way, not a person"), command_path::add_alias, {"", {{argument::way, card.who}}});
    if (rows.empty()) {
        end_with_privacy();
        return result;
    }
    offer(known.say.tr("Status changed…"), command_path::status_changed, about);
    const auto unthanked = [](book::referral const* row) { return !row->facts.thanked && !row->facts.by_a_way; };
    if (card.referral ? unthanked(card.referral) : std::ranges::any_of(rows, unthanked))
        offer(known.say.tr("Mark source thanked"), command_path::thanked, about);
    if (!open_items(card, known).empty()) {
        offer(known.say.tr("Write…"), command_path::draft, about);
        offer(known.say.tr("Snooze…"), command_path::snooze, about);
        offer(known.say.tr("Done…"), command_path::done, about);
    }
    end_with_privacy();
    return result;
}

std::string mailto(std::string_view address) {
    const auto at = address.rfind('@');
    if (at == std::string_view::npos) return "mailto:" + follow_up::percent_encoded(address);
    return "mailto:" + follow_up::percent_encoded(address.substr(0, at)) + '@' +
        follow_up::percent_encoded(address.substr(at + 1));
}

std::string tel(std::string_view number) {
    std::string address{"tel:"};
    const auto before = address.size();
    for (std::size_t i = 0; i < number.size(); ++i) {
        const char letter = number[i];
        if (number.substr(i, 3) == "(0)" && address.size() > before) {
            i += 2;   // +49 (0)30: dialled without it
        } else if ((letter >= '0' && letter <= '9') || (letter == '+' && address.size() == before)) {
            address += letter;
        } else if (address.size() > before &&
            (text::is_letter(letter) || letter == ',' || letter == ';' || letter == ':')) {
            break;   // an extension, or a second number
        }
    }
    return address;
}

}
