// The extension in other languages than English. The office that runs here may have English alone: what stands in the
// registry is asked for in a language, as the office in that language reads it.
#include "office/support/office.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;

TEST(the_menu, is_in_the_office_s_language) {
    constexpr std::string_view
        menu = "/org.openoffice.Office.Addons/AddonUI/OfficeMenuBar//org.referralbook.calc.menu/Title";
    EXPECT_EQ(configured(menu, "en-US"), "~Referrals");
    EXPECT_EQ(configured(menu, "de"), "Em~pfehlungen");
    EXPECT_EQ(configured(menu, "fr"), "~Recommandations");
    EXPECT_EQ(configured(menu, "es"), "~Recomendaciones");
    EXPECT_EQ(configured(menu, "it"), "~Referrals");
}

TEST(the_sidebar, is_in_the_office_s_language) {
    constexpr std::string_view
        panel = "/org.openoffice.Office.UI.Sidebar/Content/PanelList//ReferralBookFollowUps/Title";
    EXPECT_EQ(configured(panel, "de"), "Wiedervorlagen");
    EXPECT_EQ(configured(panel, "fr"), "Relances");
    EXPECT_EQ(configured(panel, "es"), "Seguimientos");
}

TEST(the_function_wizard, tells_functions_and_arguments_in_the_office_s_language) {
    constexpr std::string_view function = "/org.openoffice.Office.CalcAddIns/AddInInfo//"
                                          "org.referralbook.Functions/AddInFunctions/flag/";
    const auto of = [&](std::string_view property, std::string_view language) {
        return configured(std::string{function}.append(property), language);
    };
    EXPECT_EQ(of("DisplayName", "de"), "REFERRAL.FLAG");
    EXPECT_EQ(of("Parameters/today/DisplayName", "de"), "heute");
    EXPECT_EQ(of("Parameters/today/Description", "fr"), "Le jour d’aujourd’hui, par exemple la cellule RB_TODAY.");
    EXPECT_THAT(of("Description", "es"), testing::StartsWith("Dice lo urgente que es un vencimiento"));
}
