// The extension in other languages than English. The office that runs here may have English alone: what stands in the
// registry is asked for in a language, as the office in that language reads it.
#include "office/support/office.hpp"
#include "support/file_content.hpp"

#include <com/sun/star/deployment/XPackageInformationProvider.hpp>

#include <filesystem>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;

namespace {

/// The folder that the extension was installed to.
std::filesystem::path installed_folder() {
    const uno::Reference<deployment::XPackageInformationProvider> packages{
        the_office().context()->getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider"),
        uno::UNO_QUERY_THROW};
    return narrow(packages->getPackageLocation("org.referralbook.calc")).substr(std::string_view{"file://"}.size());
}

}

TEST(the_description, is_in_the_office_s_language_and_says_where_the_extension_runs) {
    const auto folder = installed_folder();
    const auto described = content_of(folder / "description.xml");
    for (const std::string tag : {"en", "de", "fr", "es"}) {
        const auto file = "description_" + tag + ".txt";
        EXPECT_THAT(described, testing::HasSubstr("<src lang=\"" + tag + "\" xlink:href=\"" + file + "\"/>"));
        EXPECT_THAT(content_of(folder / file), testing::HasSubstr("Referral Book"));
    }
    EXPECT_THAT(described, testing::Not(testing::HasSubstr("@"))) << "something was left to be filled in";
    EXPECT_THAT(described, testing::Not(testing::HasSubstr("update-information"))) << "no release, so no address";
}

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
