#include "recognition/tables/known_exports.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <array>
#include <unordered_set>

namespace referralbook::recognition {

namespace {

constexpr std::array exports{
    known_export{"Google Contacts",
        "Yomi Name|Given Name Yomi|Group Membership|Additional Name|E-mail 1 - Type|Phone 1 - Type|E-mail 1 - Value|Family Name",
        4},
    known_export{"Google Contacts",
        "E-mail 1 - Label|Phone 1 - Label|Address 1 - Label|E-mail 1 - Value|Phone 1 - Value|File As|Labels|Phonetic First Name",
        4},
    known_export{"Outlook",
        "Business Phone|Business Street|Business City|Business State|Business Postal Code|Business Fax|Business Country/Region|E-mail Address|E-mail Type|"
        "E-mail Display Name|E-mail 2 Address|Home Street|Mobile Phone|Company Main Phone|Assistant's Phone",
        5},
    known_export{"Outlook",
        "Telefon gesch\u00e4ftlich|Stra\u00dfe gesch\u00e4ftlich|Ort gesch\u00e4ftlich|Postleitzahl gesch\u00e4ftlich|Fax gesch\u00e4ftlich|E-Mail-Typ|E-Mail-Adresse|"
        "Angezeigter Name E-Mail|Telefon (privat)|Mobiltelefon|Weitere Vornamen",
        4},
    known_export{"Outlook",
        "T\u00e9l\u00e9phone (bureau)|Rue (bureau)|Ville (bureau)|Code postal (bureau)|T\u00e9l\u00e9copie (bureau)|Adresse de messagerie|Type de messagerie|T\u00e9l. mobile|"
        "Deuxi\u00e8me pr\u00e9nom",
        4},
    known_export{"Thunderbird",
        "Primary Email|Secondary Email|Screen Name|Display Name|Pager Number|Mobile Number|Work ZipCode|Web Page 1|Custom 1|Birth Year",
        4},
    known_export{"Thunderbird",
        "Prim\u00e4re E-Mail-Adresse|Sekund\u00e4re E-Mail-Adresse|Messenger-Name|Anzeigename|Spitzname|Pager-Nummer|Webseite 1|Benutzerdefiniert 1",
        3},
    known_export{"HubSpot",
        "Marketing contact status|Lifecycle Stage|Lead Status|Contact owner|Original Source|Last Activity Date|Create Date|Associated Company|"
        "Primary Associated Company ID|Associated Company IDs",
        3, "Record ID"},
    known_export{"Zoho CRM",
        "Contact Owner.id|Contact Owner|Account Name.id|Created Time|Modified Time|Last Activity Time|Mailing City|Lead Source|Tag",
        4, "Record Id"},
    known_export{"Salesforce",
        "Mailing Street|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Account Owner|Account Name|Contact Owner|Lead Source|Last Activity",
        4},
    known_export{"Salesforce",
        "ISDELETED|MASTERRECORDID|ACCOUNTID|LASTNAME|FIRSTNAME|OWNERID|CREATEDDATE|SYSTEMMODSTAMP|LASTACTIVITYDATE|MAILINGCITY",
        5, "OWNERID"},
    known_export{
        "Odoo", "External ID|Salesperson|Activities|Country|Tags|Related Company|Is a Company", 3, "Salesperson"},
    known_export{"Odoo",
        "parent_id/id|country_id/id|category_id/id|user_id/id|parent_id|country_id|user_id|parent_name|is_company|display_name",
        3, {}, "parent_name", role::company},
    known_export{"SuiteCRM",
        "Office Phone|Primary Address City|Primary Address Street|Primary Address State|Primary Address Postal Code|Assigned User Name|Assigned to|Date Modified|"
        "Do Not Call|Email Address|phone_work|assigned_user_name|email_address",
        4, "Primary Address City"},
    known_export{
        "Open Dental", "LName|FName|MName|IsDoctor|NotPerson|IsHidden|PatNum|Specialty|Telephone|Phone2", 4, "LName"},
    known_export{"Open Dental", "RefDate|PatNum|ProcCode|RefToStatus|RefType|Referred By|Referral", 3, "PatNum"},
    known_export{"Dentrix",
        "# Patients|# of Patients|Patients Referred|Total Production|Scheduled Production|Last Referral Date|Specialty|Collections",
        3, "Referred By", "Referred By", role::who},
};

std::string key_of(std::string_view heading) {
    std::string key;
    for (const char c : text::folded(heading))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) key += c;
    return key;
}

template <class F> int count(std::string_view headings, F&& stands) {
    int found = 0;
    text::each_part(headings, '|', [&](std::string_view heading) { found += stands(key_of(heading)); });
    return found;
}

}

std::span<known_export const> all_known_exports() { return exports; }

known_export const* export_of(std::span<std::string const> headings) {
    std::unordered_set<std::string> keys;
    for (auto const& heading : headings) {
        keys.insert(key_of(heading));
        keys.insert(key_of(std::string_view{heading}.substr(0, heading.find('('))));   // "Create Date (GMT+1)"
    }
    const auto stands = [&](std::string const& key) { return keys.contains(key); };
    for (auto const& one : exports) {
        const auto needed = one.needed.empty() || stands(key_of(one.needed));
        if (needed && count(one.headings, stands) >= one.least) return &one;
    }
    return nullptr;
}

bool is_meant_otherwise(known_export const& program, std::string_view heading) {
    return !program.heading.empty() && key_of(heading) == key_of(program.heading);
}

}
