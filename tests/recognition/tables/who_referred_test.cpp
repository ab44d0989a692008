// Who referred somebody: the person before the kind of source, and the questions of forms in seven languages.
#include "support/surveys.hpp"

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

using support::of_rows;
using support::taken;

TEST(who_referred, is_the_person_and_not_the_kind_of_source) {
    for (const auto* person : {"Referring Professional", "Referred by", "Referring Provider", "Referring Practitioner",
             "Überweiser", "Médecin correspondant", "Correspondant", "Medico inviante", "Quién le recomendó",
             "Verwijzer", "Quem indicou"})
        for (const auto* kind : {"Referral Source", "Lead Source", "Source", "Quelle", "Fonte"}) {
            const auto found = of_rows({{"First Name", "Last Name", "Email", kind, person, "First Visit"},
                {"Ruth", "Holt", "r@h.example", "Physician", "Dr. Sam Moss", "2025-11-13"},
                {"Ida", "Lamb", "i@l.example", "Google", "", "2025-11-14"},
                {"Tom", "Reed", "t@r.example", "Physician", "Dr. Ana Ruiz", "2025-11-17"}});
            EXPECT_EQ(taken(found, role::referred_by), person) << kind;
        }
}

TEST(kinds_of_sources, refer_nobody) {
    for (auto const& values : std::vector<std::vector<std::string>>{{"Phone Inquiry", "Partner Referral", "Other"},
             {"Zillow", "Realtor.com", "Sphere"}, {"Open House", "Zillow", "Sphere"},
             {"Word of mouth", "Trade Show", "Partner"}, {"Physician", "Google", "Website"},
             {"Friend", "Family", "Insurance"}, {"Hausarzt", "Freunde", "Internet"}, {"Médecin", "Amis", "Internet"},
             {"Médico", "Amigos", "Internet"}, {"Medico di base", "Amici", "Passaparola"},
             {"Huisarts", "Vrienden", "Internet"}, {"Existing client", "Self", "Employee"}}) {
        std::vector<std::vector<std::string>> rows{{"First Name", "Last Name", "Phone", "Lead Source"}};
        int number = 0;
        for (auto const& value : values)
            rows.push_back({"Ruth" + std::string(1, static_cast<char>('a' + number)), "Holt",
                "512 555 010" + std::to_string(number++), value});
        EXPECT_EQ(taken(of_rows(rows), role::referred_by), "") << values.front();
    }
    for (auto const& values : std::vector<std::vector<std::string>>{{"Dr. Sam Moss", "Anna Kern", "Physician"},
             {"Anna Kern", "Tom Reed", "Google"}, {"Kern Dental", "Reed & Sons", "Falk GmbH"}}) {
        std::vector<std::vector<std::string>> rows{{"First Name", "Last Name", "Phone", "Lead Source"}};
        int number = 0;
        for (auto const& value : values)
            rows.push_back({"Ruth" + std::string(1, static_cast<char>('a' + number)), "Holt",
                "512 555 010" + std::to_string(number++), value});
        EXPECT_EQ(taken(of_rows(rows), role::referred_by), "Lead Source") << values.front();
    }
}

TEST(a_form, is_read_with_its_questions_in_seven_languages) {
    struct form {
        const char *stamp, *name, *question;
    };
    for (auto const& one :
        {form{"Timestamp", "Your name", "Who referred you?"}, {"Timestamp", "Full name", "Who can we thank?"},
            {"Zeitstempel", "Name", "Wer hat Sie empfohlen?"}, {"Zeitstempel", "Name", "Von wem wurden Sie empfohlen?"},
            {"Horodateur", "Nom complet", "Qui vous a recommandé ?"},
            {"Horodateur", "Nom complet", "Qui vous a adressé ?"},
            {"Marca temporal", "Nombre completo", "¿Quién le recomendó?"},
            {"Marca temporal", "Nombre completo", "¿Quién te envió?"},
            {"Informazioni cronologiche", "Nome e cognome", "Chi ti ha consigliato?"},
            {"Informazioni cronologiche", "Nome e cognome", "Chi l'ha consigliata?"},
            {"Tijdstempel", "Naam", "Wie heeft u doorverwezen?"}, {"Tijdstempel", "Naam", "Door wie bent u verwezen?"},
            {"Carimbo de data/hora", "Nome completo", "Quem o indicou?"},
            {"Carimbo de data/hora", "Nome completo", "Quem nos recomendou?"}}) {
        const auto found = of_rows({{one.stamp, one.name, "E-mail", one.question},
            {"13.11.2025 10:15:00", "Ruth Holt", "r@h.example", "Dr. Sam Moss"},
            {"14.11.2025 11:15:00", "Ida Lamb", "i@l.example", "Anna Kern"},
            {"27.11.2025 09:00:00", "Tom Reed", "t@r.example", "Dr. Ana Ruiz"}});
        EXPECT_EQ(taken(found, role::referred_by), one.question);
        EXPECT_EQ(taken(found, role::received), one.stamp);
    }
    const auto log = of_rows({{"Date", "Correspondant", "Patient"}, {"13.11.2025", "Dr Dupont", "Claire Roux"},
        {"14.11.2025", "Dr Morel", "Luc Petit"}, {"27.11.2025", "Dr Dupont", "Anne Blanc"}});
    EXPECT_EQ(log.kind, sheet_kind::referral_log);
    EXPECT_EQ(taken(log, role::source), "Correspondant");
}

TEST(other_questions_and_words, are_nobody_who_referred) {
    for (const auto* heading :
        {"How old are you?", "Wie heißen Sie?", "Comment allez-vous ?", "Correspondance", "Correspondence",
            "Korrespondenz", "Time", "Temps", "Who is your dentist?", "Hoe laat?", "Como está?", "Wer hat Geburtstag?"})
        EXPECT_EQ(taken(of_rows({{"Name", "E-mail", heading}, {"Ruth Holt", "r@h.example", "Anna Kern"},
                            {"Ida Lamb", "i@l.example", "Tom Stein"}}),
                      role::referred_by),
            "")
            << heading;
}

TEST(who_referred, is_said_in_words_of_every_day) {
    for (const auto* heading : {"Who sent", "Thanks to", "Intro by", "How heard", "Tip from", "Empfohlen d.", "durch",
             "Kommt von", "Tipp von", "Gekommen über", "De la part de", "Recommandation", "Vient de", "Grâce à",
             "De parte de", "Viene de", "Recomendación", "Gracias a", "Tramite", "Viene da", "Mandato da", "Tip van",
             "Door", "Dankzij", "Via wie", "Vem de", "Recomendação", "Por indicação de"})
        EXPECT_EQ(taken(of_rows({{"Name", "Phone", heading, "E-mail"},
                            {"Ruth Holt", "512 555 0101", "Sam Moss", "r@h.example"},
                            {"Karl Huber", "512 555 0102", "Dr. Eva Roth", "k@h.example"},
                            {"Anna Kern", "512 555 0103", "", "a@k.example"}}),
                      role::referred_by),
            heading);
    for (const auto* heading : {"Door code", "Durchwahl", "Thank-you card", "Tramite n.", "Heard", "Intro"})
        EXPECT_NE(taken(of_rows({{"Name", "Phone", heading}, {"Ruth Holt", "512 555 0101", "12"},
                            {"Karl Huber", "512 555 0102", "31"}}),
                      role::referred_by),
            heading);
}

TEST(last_contacted, is_said_in_words_of_every_day) {
    for (const auto* heading : {"Called", "Visited on", "Last lunch", "Last drop-off", "Last conversation", "Met on",
             "zuletzt", "angerufen am", "Besucht am", "Letztes Treffen", "Letztes Telefonat", "Contacté le",
             "Appelé le", "Dernier échange", "Dernier déjeuner", "Ult. llamada", "Llamado el", "Última conversación",
             "Ultima telefonata", "Sentito il", "Ultimo incontro", "Laatst gebeld", "Gebeld op", "Laatste gesprek",
             "Última conversa", "Contactado em", "Última chamada"})
        EXPECT_EQ(taken(of_rows({{"Name", "Phone", heading}, {"Ruth Holt", "512 555 0101", "2026-02-13"},
                            {"Karl Huber", "512 555 0102", "2026-03-14"}, {"Anna Kern", "512 555 0103", ""}}),
                      role::last_contacted),
            heading);
    for (const auto* heading : {"Next call", "Call back on", "Wiedervorlage", "Prochain appel", "Called by",
             "Bounced on", "Geburtstag", "Verjaardag"})
        EXPECT_EQ(taken(of_rows({{"Name", "Phone", heading}, {"Ruth Holt", "512 555 0101", "2026-02-13"},
                            {"Karl Huber", "512 555 0102", "2026-03-14"}}),
                      role::last_contacted),
            "")
            << heading;
}

TEST(a_clinic, is_a_company_and_its_owner_the_contact) {
    struct headings {
        const char *firm, *who;
    };
    for (auto const& [firm, who] : {headings{"Clínica", "Responsável"}, {"Clinique", "Responsable"},
             {"Clinica", "Responsabile"}, {"Klinik", "Inhaber"}, {"Kliniek", "Eigenaar"}, {"Clinic", "Owner"},
             {"Agencia", "Titular"}, {"Apotheke", "Inhaberin"}, {"Consultório", "Responsável"}, {"Agence", "Rep"}}) {
        const auto found = of_rows({{firm, who, "E-mail", "Último contacto", "Localidade"},
            {"Sol", "Ana Costa", "a@s.example", "2026-05-03", "Lisboa"},
            {"Mar", "Rui Gil", "r@m.example", "2026-05-04", "Porto"}});
        EXPECT_EQ(found.kind, sheet_kind::contacts) << firm;
        EXPECT_EQ(taken(found, role::company), firm);
        EXPECT_EQ(taken(found, role::who), who);
    }
    // Those who come back are staff.
    for (const auto* who : {"Owner", "Rep", "Responsável", "Responsable"}) {
        const auto found = of_rows({{"Company", who, "Phone"}, {"Holt Dental", "Eva", "512 555 0101"},
            {"Moss Ortho", "Eva", "512 555 0102"}, {"Kern Law", "Tom", "512 555 0103"}});
        EXPECT_EQ(taken(found, role::company), "Company") << who;
        EXPECT_NE(taken(found, role::who), who);
    }
}

}
}
