#include "recognition/tables/headers.hpp"
#include "recognition/tables/mapping.hpp"
#include "support/csv.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace referralbook;
using enum recognition::sheet_kind;

recognition::survey survey_of(std::vector<std::string_view> const& lines) {
    std::vector<std::vector<std::string>> rows;
    for (const auto line : lines) rows.push_back(support::cells_of(line));
    return recognition::recognise(support::sample_of(rows));
}

/// "Who Name, Phone Work Phone": each role with the heading of its column.
std::string written(recognition::survey const& found) {
    std::string text;
    for (auto const& proposal : found.proposals) {
        const auto column = std::ranges::find(found.columns, proposal.column, &recognition::table_column::column);
        text += (text.empty() ? "" : ", ") + std::string{recognition::name_of(proposal.what)} + " = " + column->heading;
    }
    return text;
}

/// How programs write their files: headings and rows as their exports have them, with invented people.
struct export_case {
    char const* program;
    recognition::sheet_kind kind;
    std::vector<std::string_view> lines;
    char const* mapping;
};

std::
    vector<export_case> const
        exports{
            {"Google Contacts", contacts,
                {"Name|Given Name|Additional Name|Family Name|Yomi Name|Name Prefix|Birthday|Notes|Group Membership|E-mail 1 - Type|E-mail 1 - Value|E-mail 2 - Type|"
                 "E-mail 2 - Value|Phone 1 - Type|Phone 1 - Value|Phone 2 - Type|Phone 2 - Value|Address 1 - City|Organization 1 - Name|Organization 1 - Title",
                    "Adaeze Okafor|Adaeze||Okafor||||met at the fair|* myContacts|* Work|a.okafor@adler.example ::: ada@adler.example|Home|ada@home.example|Work|(555) 010-1000|Mobile|(555) 010-6950|Riverton|Adler Tax|Owner",
                    "Greta Kowal|Greta||Kowal||||prefers mornings|* myContacts|* Work|greta@holm.example|||Work|(555) 011-4719|||Millbrook|Holm & Co|Owner",
                    "Uwe Costa|Uwe||Costa|||||* myContacts|* Work|uwe@cole.example|||Work|(555) 011-4720|||Millbrook|Cole|Owner"},
                "Name = Name, First name = Given Name, Last name = Family Name, Company = Organization 1 - Name, Phone = Phone 1 - Value, E-mail = E-mail 1 - Value, "
                "Area = Address 1 - City, Notes = Notes"},
            {"Google Contacts", contacts,
                {"First Name|Middle Name|Last Name|Phonetic First Name|Name Prefix|Nickname|File As|Organization Name|Organization Title|Birthday|Notes|Photo|Labels|E-mail 1 - Label|"
                 "E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value|Address 1 - City|Address 1 - Postal Code|Website 1 - Value",
                    "Adaeze||Okafor|||||Adler Tax|Owner||met at the fair||Client ::: * myContacts|* Work|ada@adler.example|Mobile|+1 555 0110 2210|Riverton|4000|",
                    "Greta||Kowal|||||Holm & Co|Owner||||* myContacts|* Work|greta@holm.example|Mobile|+1 555 0111 2211|Millbrook|4001|"},
                "First name = First Name, Last name = Last Name, Company = Organization Name, Phone = Phone 1 - Value, E-mail = E-mail 1 - Value, "
                "Area = Address 1 - City, Notes = Notes"},
            {"Outlook", contacts,
                {"Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business Street|Business City|Business State|Business Postal Code|Business Country/Region|"
                 "Home Street|Home City|Business Fax|Business Phone|Home Phone|Mobile Phone|Birthday|Categories|E-mail Address|E-mail Type|E-mail Display Name|Notes|Referred By|Web Page",
                    "Dr.|Adaeze||Okafor||Adler Tax||Owner|3 Quay Lane|Riverton|WN|4000|US|||(555) 010-9999|(555) 010-1000||(555) 010-6950|0/0/00||ada@adler.example|SMTP|Adaeze Okafor|met at the fair||",
                    "|Greta||Kowal||Holm & Co||Owner|4 Quay Lane|Millbrook|WN|4001|US||||(555) 011-4719|||0/0/00||greta@holm.example|SMTP|Greta Kowal|||"},
                "First name = First Name, Last name = Last Name, Company = Company, Phone = Business Phone, E-mail = E-mail Address, Area = Business City, "
                "Type = Categories, Referred by = Referred By, Notes = Notes"},
            {"Outlook", contacts,
                {"Anrede|Vorname|Weitere Vornamen|Nachname|Suffix|Firma|Abteilung|Position|Stra\u00dfe gesch\u00e4ftlich|Ort gesch\u00e4ftlich|Postleitzahl gesch\u00e4ftlich|Telefon gesch\u00e4ftlich|"
                 "Fax gesch\u00e4ftlich|Telefon (privat)|Mobiltelefon|E-Mail-Adresse|E-Mail-Typ|Geburtstag|Kategorien|Notizen|Empfohlen von|Webseite",
                    "Frau|Ada||M\u00fcller||Praxis M\u00fcller||Inhaberin|Kai 3|Bremen|28195|0421 555 010|0421 555 011|||ada@mueller.example|SMTP|00.00.00||ruft gern an||",
                    "Herr|Uwe||Kohl||Kohl & Co|||Kai 4|Bremen|28196|0421 555 020||||uwe@kohl.example|SMTP|00.00.00||||"},
                "First name = Vorname, Last name = Nachname, Company = Firma, Phone = Telefon gesch\u00e4ftlich, E-mail = E-Mail-Adresse, Area = Ort gesch\u00e4ftlich, "
                "Type = Kategorien, Referred by = Empfohlen von, Notes = Notizen"},
            {"Thunderbird", contacts,
                {"First Name|Last Name|Display Name|Nickname|Primary Email|Secondary Email|Screen Name|Work Phone|Home Phone|Fax Number|Pager Number|Mobile Number|Home Address|Home City|"
                 "Work Address|Work City|Work ZipCode|Job Title|Department|Organization|Web Page 1|Birth Year|Custom 1|Notes",
                    "Adaeze|Okafor|Adaeze Okafor||ada@adler.example|||(555) 010-1000|||||||3 Quay Lane|Riverton|4000|Owner||Adler Tax||||met at the fair",
                    "Greta|Kowal|Greta Kowal||greta@holm.example|||(555) 011-4719|||||||4 Quay Lane|Millbrook|4001|Owner||Holm & Co||||"},
                "Name = Display Name, First name = First Name, Last name = Last Name, Company = Organization, Phone = Work Phone, E-mail = Primary Email, Area = Work City, Notes = Notes"},
            {"HubSpot", contacts,
                {"Record ID|First Name|Last Name|Email|Phone Number|Contact owner|Last Activity Date (GMT+1)|Lead Status|Marketing contact status|Create Date (GMT+1)|Associated Company|Original Source|City",
                    "3301|Adaeze|Okafor|ada@adler.example|(555) 010-1000|Vera Holm|2025-01-06 14:00|New|Non-marketing contact|2025-02-08 09:10|Adler Tax|Organic Search|Riverton",
                    "3318|Greta|Kowal|greta@holm.example|(555) 011-4719|Nils Adler|2025-02-12 14:01|Open|Non-marketing contact|2025-03-17 09:11|Holm & Co|Direct Traffic|Millbrook"},
                "First name = First Name, Last name = Last Name, Company = Associated Company, Phone = Phone Number, E-mail = Email, Area = City, "
                "Date received = Create Date (GMT+1), Last contacted = Last Activity Date (GMT+1)"},
            {"Salesforce", contacts,
                {"Salutation|First Name|Last Name|Title|Account Name|Mailing Street|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Phone|Fax|Mobile|Email|Account Owner|Last Activity|Lead Source",
                    "Ms.|Adaeze|Okafor|Owner|Adler Tax|3 Quay Lane|Riverton|WN|4000|(555) 010-1000||(555) 010-6950|ada@adler.example|Vera Holm|1/16/2025|Web",
                    "|Greta|Kowal|Owner|Holm & Co|4 Quay Lane|Millbrook|WN|4001|(555) 011-4719|||greta@holm.example|Nils Adler|2/12/2025|Partner Referral"},
                "First name = First Name, Last name = Last Name, Company = Account Name, Phone = Phone, E-mail = Email, Area = Mailing City, Last contacted = Last Activity"},
            {"Salesforce", contacts,
                {"ID|ISDELETED|MASTERRECORDID|ACCOUNTID|LASTNAME|FIRSTNAME|NAME|MAILINGCITY|MAILINGPOSTALCODE|PHONE|MOBILEPHONE|EMAIL|LEADSOURCE|OWNERID|CREATEDDATE|LASTACTIVITYDATE|DESCRIPTION",
                    "0035g00000AbCdE|false||0015g00000XyZ|Okafor|Adaeze|Adaeze Okafor|Riverton|4000|(555) 010-1000||ada@adler.example|Web|0055g000|2025-02-08T09:10:00.000Z|2025-03-01|met at the fair",
                    "0035g00000AbCdF|false||0015g00000XyA|Kowal|Greta|Greta Kowal|Millbrook|4001|(555) 011-4719||greta@holm.example|Other|0055g000|2025-02-09T09:10:00.000Z|2025-03-11|"},
                "Name = NAME, First name = FIRSTNAME, Last name = LASTNAME, Phone = PHONE, E-mail = EMAIL, Area = MAILINGCITY, Date received = CREATEDDATE, "
                "Last contacted = LASTACTIVITYDATE, Notes = DESCRIPTION"},
            {"Zoho CRM", contacts,
                {"Record Id|Contact Owner.id|Contact Owner|Lead Source|First Name|Last Name|Account Name.id|Account Name|Email|Phone|Mobile|Created By|Created Time|Modified Time|Full Name|Mailing City|Last Activity Time|Description|Tag", "zcrm_1001|zcrm_9|Vera Holm|Advertisement|Adaeze|Okafor|zcrm_5|Adler Tax|ada@adler.example|(555) 010-1000||Vera Holm|2025-02-08 09:10:00|2025-02-09 09:10:00|Adaeze Okafor|Riverton|2025-03-01 10:00:00|met at the fair|", "zcrm_1002|zcrm_9|Vera Holm|Cold Call|Greta|Kowal|zcrm_6|Holm & Co|greta@holm.example|(555) 011-4719||Vera Holm|2025-02-09 09:10:00|2025-02-09 09:10:00|Greta Kowal|Millbrook|2025-03-11 10:00:00||"},
                "Name = Full Name, First name = First Name, Last name = Last Name, Company = Account Name, Phone = Phone, E-mail = Email, Area = Mailing City, "
                "Date received = Created Time, Last contacted = Last Activity Time, Notes = Description"},
            {"Odoo", contacts,
                {"External ID|Name|Phone|Email|Salesperson|Activities|City|Country|Company|Tags|Notes",
                    "__export__.res_partner_14|Adler Tax, Adaeze Okafor|(555) 010-1000|ada@adler.example|Vera Holm||Riverton|United States|Adler Tax|Partner|met at the fair",
                    "__export__.res_partner_15|Holm & Co, Greta Kowal|(555) 011-4719|greta@holm.example|Vera Holm||Millbrook|United States|Holm & Co||"},
                "Name = Name, Company = Company, Phone = Phone, E-mail = Email, Area = City, Type = Tags, Notes = Notes"},
            {"Odoo", contacts,
                {"id|name|phone|mobile|email|street|city|zip|country_id/id|parent_id/id|parent_name|category_id/id|user_id/id|comment|create_date",
                    "__export__.res_partner_14|Adaeze Okafor|(555) 010-1000||ada@adler.example|3 Quay Lane|Riverton|4000|base.us|__export__.res_partner_2|Adler Tax|||met at the fair|2025-02-08 09:10:00",
                    "__export__.res_partner_15|Greta Kowal|(555) 011-4719||greta@holm.example|4 Quay Lane|Millbrook|4001|base.us|__export__.res_partner_3|Holm & Co||||2025-02-09 09:10:00"},
                "Name = name, Company = parent_name, Phone = phone, E-mail = email, Area = city, Date received = create_date, Notes = comment"},
            {"SuiteCRM", contacts,
                {"First Name|Last Name|ID|Salutation|Title|Department|Account Name|Email Address|Office Phone|Mobile|Home Phone|Other Phone|Fax|Primary Address Street|Primary Address City|"
                 "Primary Address State|Primary Address Postal Code|Description|Lead Source|Assigned User Name|Date Created|Date Modified|Do Not Call|Reports to",
                    "Adaeze|Okafor|1a2b|Ms.|Owner||Adler Tax|ada@adler.example|(555) 010-1000|(555) 010-6950||||3 Quay Lane|Riverton|WN|4000|met at the fair|Cold Call|vera|02/08/2025 09:10|02/09/2025 09:10|0|",
                    "Greta|Kowal|3c4d||Owner||Holm & Co|greta@holm.example|(555) 011-4719|||||4 Quay Lane|Millbrook|WN|4001||Web Site|nils|02/13/2025 09:10|02/13/2025 09:10|0|"},
                "First name = First Name, Last name = Last Name, Company = Account Name, Phone = Office Phone, E-mail = Email Address, Area = Primary Address City, "
                "Date received = Date Created, Do not contact = Do Not Call, Notes = Description"},
            {"Open Dental", contacts,
                {"LName|FName|MName|Title|Specialty|Telephone|Phone2|EMail|Address|City|ST|Zip|Note|IsDoctor|IsHidden|NotPerson|PatNum",
                    "Okafor|Adaeze||DDS|Endodontist|5550101000||ada@adler.example|3 Quay Lane|Riverton|WN|04000|prefers fax|1|0|0|0",
                    "Kowal|Greta||DMD|General|5550114719||greta@holm.example|4 Quay Lane|Millbrook|WN|04001||1|0|0|0",
                    "Cole|Ben|||General|5550114720|||5 Quay Lane|Millbrook|WN|04001||0|0|0|214"},
                "First name = FName, Last name = LName, Phone = Telephone, E-mail = EMail, Area = City, Type = Specialty, Notes = Note"},
            {"Open Dental", referral_log,
                {"RefDate|Referred By|Patient|PatNum|Status|Note|ProcCode|Production",
                    "01/06/2025|Okafor, Adaeze|Tanaka, Jonas|1021|Scheduled||D2740|1200.00",
                    "01/16/2025|Kowal, Greta|Frei, Mona|1022|Declined|wanted Friday|D6010|0.00",
                    "01/17/2025|Okafor, Adaeze|Egan, Nils|1023|Complete||D2740|900.00"},
                "Date = RefDate, Source = Referred By, Prospect = Patient, Status = Status, Value = Production, Notes = Note"},
            {"Dentrix", contacts,
                {"Referral Analysis|||||||",
                    "Referred By|Address|City|Phone|Specialty|# Patients|Total Production|Last Referral Date",
                    "Okafor, Adaeze|3 Quay Lane|Riverton|(555) 010-1000|Endodontics|12|14,200.00|10/28/2025",
                    "Kowal, Greta|4 Quay Lane|Millbrook|(555) 011-4719|General Practice|4|3,100.00|09/02/2025",
                    "Cole, Ben|5 Quay Lane|Millbrook|(555) 011-4720|General Practice|1|900.00|01/15/2025"},
                "Name = Referred By, Phone = Phone, Area = City, Type = Specialty"},
        };

TEST(exports, of_known_programs_are_known_by_name_and_mapped) {
    for (auto const& [program, kind, lines, mapping] : exports) {
        const auto found = survey_of(lines);
        EXPECT_EQ(found.program, program) << lines.front();
        EXPECT_EQ(found.kind, kind) << program << ": " << lines.front();
        EXPECT_EQ(written(found), mapping) << program;
        EXPECT_TRUE(recognition::check(recognition::proposed(found), found).has_value()) << program;
    }
}

TEST(exports, an_ordinary_sheet_is_no_export) {
    EXPECT_EQ(survey_of({"Name|Phone|Email", "Ada Okafor|555 0100 100|ada@adler.example"}).program, "");
    EXPECT_EQ(survey_of({"First Name|Last Name|Company|Phone|Email|Notes",
                            "Ada|Okafor|Adler|555 0100 100|ada@adler.example|"})
                  .program,
        "");
}

}
