#include "panels/known/contact_names.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/firm_speaker.hpp"

namespace referralbook::panels {

namespace {

std::string const* found_in(std::unordered_map<std::string, std::string> const& all, std::string const& key) {
    const auto found = all.find(key);
    return found == all.end() ? nullptr : &found->second;
}

/// Who speaks for each company of those who have a telephone, by the key of its name.
std::map<std::string, book::contact const*> speakers_of_firms(
    book::workbook const& workbook, recognition::aliases const& names) {
    std::map<std::string, book::contact const*> speakers;
    for (auto const& one : workbook.contacts) {
        if (one.company.empty() || one.any_phone().empty()) continue;
        if (auto& speaks = speakers[names.key(one.company)]; recognition::speaks_for_firm_before(speaks, one))
            speaks = &one;
    }
    speakers.erase("");
    return speakers;
}

}

std::string const* called_contacts::name_of(std::string const& key) const { return found_in(names, key); }
std::string const* called_contacts::phone_of(std::string const& key) const { return found_in(phones, key); }

std::shared_ptr<called_contacts const> contact_names::look(book::workbook const& workbook) {
    seen now;
    now.contacts.reserve(workbook.contacts.size());
    for (auto const& one : workbook.contacts)
        now.contacts.push_back({one.who, one.any_phone(), one.company, one.area, one.email});
    for (auto const& one : workbook.aliases) now.aliases.emplace_back(one.spelling, one.source);
    if (called_ && now == seen_) return called_;
    const recognition::aliases known{workbook.aliases};
    called_contacts called;
    const follow_up::namesakes same{workbook.contacts, [&](std::string_view who) { return known.key(who); }};
    for (auto const& [who, phone, company, area, email] : now.contacts) {
        auto key = known.key(who);
        if (key.empty()) continue;
        const bool of_several = same.is_of_several(who);
        if (of_several) called.of_several.insert(key);
        if (!phone.empty() && !of_several) called.phones.try_emplace(key, phone);
        called.names.try_emplace(std::move(key), who);
    }
    for (auto const& [key, one] : speakers_of_firms(workbook, known))
        if (!called.names.contains(key)) called.phones.try_emplace(key, one->any_phone());
    called_ = std::make_shared<called_contacts const>(std::move(called));
    seen_ = std::move(now);
    return called_;
}

}
