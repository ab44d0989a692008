#pragma once
#include <array>
#include <string_view>

namespace referralbook::demo {

/// A line of the contact sheet. All invented; numbers from the ranges kept for fiction, addresses under .example.
struct person {
    std::string_view name, company, phone, email, area, type, hours, note;
};

inline constexpr std::array sources{
    person{"Dr Ünal", "Ünal Orthodontics", "020 7946 0018", "unal@ortho.example", "North", "Partner",
        "Mon-Fri 8-17, closed Wed pm", "prefers a call before 9"},
    person{"Harbour Accountants", "Harbour Accountants", "0161 496 0302", "desk@harbour-acc.example", "Harbour",
        "Partner", "Mon-Fri 9-17", "same clients, quick reports back"},
    person{"Okafor, Adaeze", "Okafor Dental Lab", "0161 555 0142", "adaeze@okafor-lab.example", "North", "Partner",
        "Mon-Fri 8:00-18:30, Sat 8:30-12:30", ""},
    person{"Wei Lam", "Lam Pharmacy", "07700 900789", "wei.lam@pharmacy.example", "Harbour", "Partner", "Mo-Sa 9-19",
        "loyal to us"},
    person{"Dr Fiona Mackay", "Kirkgate Surgery", "0131 496 0771", "f.mackay@kirkgate.example", "Kirkgate", "Partner",
        "Mon-Thu 8-16", ""},
    person{"PRIYA NAIR", "Nair Physio", "07700 900412", "priya@nairphysio.example", "West End", "partner", "",
        "likes the newsletter"},
    person{"Jonas Brandt", "Brandt & Sons Insurance", "0131 496 0118", "j.brandt@brandt-ins.example", "Kirkgate",
        "Adviser", "Mon-Fri 9-17:30", ""},
    person{"St Anne's School", "St Anne's School", "0131 496 0650", "office@stannes.example", "West End", "Partner", "",
        "nurse: Mrs Bell"},
    person{
        "Marta Silva", "", "07700 900233", "marta.silva@mail.example", "Harbour", "Client", "", "told half her street"},
    person{"Dr. Piotr Zielinski", "Zielinski Implants", "0161 496 0555", "pz@implants.example", "North", "Partner",
        "Tue-Fri 10-18", "visited by our competitor too"},
    person{"Grace O'Neill", "Harbour Fitness", "07700 900655", "grace@harbourfit.example", "Harbour", "Partner", "24/7",
        ""},
    person{"Tomás Herrera", "Herrera Legal", "0131 496 0820", "tomas@herrera-legal.example", "Kirkgate", "Adviser",
        "Mon-Fri 9-18", ""},
    person{"Bea Lindqvist", "", "07700 900871", "bea.l@mail.example", "West End", "Client", "", "moved here in spring"},
    person{"Cedar House Care", "Cedar House Care", "0161 496 0907", "matron@cedarhouse.example", "North", "Partner", "",
        "12 residents on our list"},
    person{"Ruth Abelson", "Abelson Speech Therapy", "", "ruth@abelson.example", "West End", "", "",
        "met at the school fair"},
    person{"Sam Whitfield", "", "07700900 310", "", "Harbour", "Client", "", ""},
    person{"Ines Castelo", "Castelo Estate Agents", "0161 496 0460", "ines@castelo.example", "Harbour", "Partner",
        "Mon-Sat 9-18", "newcomers to town"},
    person{"Dr Hugh Pembroke", "Pembroke Practice", "0131 496 0099", "reception@pembroke.example", "Kirkgate",
        "Partner", "Mon-Fri 8-18", "loyal to a competitor"},
};

inline constexpr std::array others{
    person{"Anna Meyer", "", "07700 900145", "anna.meyer@mail.example", "North", "Client", "", ""},
    person{"Lewis Grant", "", "07700 900146", "", "Kirkgate", "Client", "", "nervous, book mornings"},
    person{"chloe dawson", "", "07700 900147", "chloe.d@mail.example", "", "client", "", ""},
    person{
        "Mr & Mrs Fenwick", "", "0131 496 0231", "fenwicks@mail.example", "Kirkgate", "Client", "", "always together"},
    person{"Yusuf Demir", "Demir Tiles", "07700 900149", "yusuf@demirtiles.example", "North", "Client", "", ""},
    person{"Holly Marsh", "", "07700 900150", "holly.marsh@mail.example", "West End", "Client", "", ""},
    person{
        "Kirkgate Library", "Kirkgate Library", "0131 496 0300", "", "Kirkgate", "Other", "Tue-Sat 10-17", "leaflets"},
    person{"Dev Patel", "", "07700 900152", "dev.patel@mail.example", "Harbour", "Client", "", ""},
    person{"Elena Rossi", "Rossi Bakery", "0161 496 0153", "elena@rossibakery.example", "Harbour", "Prospect",
        "Mo-Sa 6-14", "could refer, ask about the leaflet"},
    person{"Frank Osei", "", "07700 900154", "", "North", "Client", "", ""},
    person{"Gwen Pritchard", "Pritchard Nursery", "0131 496 0155", "gwen@pritchard.example", "West End", "Partner",
        "Mon-Fri 7:30-18", "young families"},
    person{"Hamid Karimi", "", "07700 900156", "h.karimi@mail.example", "", "", "", ""},
    person{"Isla Robertson", "", "07700 900157", "isla.r@mail.example", "Kirkgate", "Client", "", ""},
    person{"Jack Turner", "Turner Sports Club", "07700 900158", "jack@turnersports.example", "West End", "Partner", "",
        "mouth guards"},
    person{"Keiko Tanaka", "", "07700 900159", "keiko@mail.example", "North", "Client", "", ""},
    person{"Liam Byrne", "", "07700 900160", "", "Harbour", "Client", "", ""},
    person{"Mina Hoffmann", "", "07700 900161", "mina.hoffmann@mail.example", "North", "Client", "", "from Hamburg"},
    person{"Noah Clarke", "", "07700 900162", "noah@mail.example", "West End", "Prospect", "", ""},
    person{"Olive Hart", "Hart Opticians", "0161 496 0163", "olive@hartoptics.example", "Harbour", "Partner",
        "Mon-Sat 9-17:30", "never visited yet"},
    person{"Paul Stern", "Stern Bank", "0131 496 0164", "p.stern@sternbank.example", "Kirkgate", "Adviser",
        "Mon-Fri 9-16", ""},
    person{"Quinn Foster", "", "07700 900165", "", "", "", "", "asked for prices only"},
    person{"Rosa Jimenez", "", "07700 900166", "rosa@mail.example", "Harbour", "Client", "", ""},
    person{"Stefan Novak", "", "07700 900167", "stefan.novak@mail.example", "North", "Client", "", ""},
    person{"Tess Walker", "", "07700 900168", "", "West End", "Client", "", ""},
    person{"Uma Iyer", "", "07700 900169", "uma@mail.example", "Kirkgate", "Client", "", ""},
    person{"Victor Hale", "Hale Builders", "07700 900170", "victor@halebuilders.example", "North", "Client", "", ""},
    person{"Wanda Price", "", "0161 496 0171", "wanda@mail.example", "Harbour", "Client", "", "pays late"},
    person{"Xavier Dubois", "", "07700 900172", "x.dubois@mail.example", "West End", "Prospect", "", ""},
    person{"Yara Haddad", "Haddad Catering", "07700 900173", "yara@haddad.example", "Harbour", "Client", "", ""},
    person{"Zoe Elliott", "", "07700 900174", "zoe@mail.example", "North", "Client", "", ""},
    person{"anna  meyer", "", "07700 900145", "", "North", "", "", "same as above?"},
    person{"Mark Ellison", "Ellison & Co Solicitors", "0131 496 0176", "mark@ellison.example", "Kirkgate", "Adviser",
        "Mon-Fri 9-17", ""},
    person{"Nadia Petrova", "", "07700 900177", "nadia@mail.example", "West End", "Client", "", ""},
    person{"Omar Sy", "", "07700 900178", "", "Harbour", "Client", "", ""},
    person{"Pia Lorenz", "", "07700 900179", "pia.lorenz@mail.example", "North", "Client", "", ""},
    person{"Rhys Morgan", "Morgan Garage", "0161 496 0180", "rhys@morgangarage.example", "North", "Other",
        "Mon-Fri 8-17", ""},
    person{"Sofia Marin", "", "07700 900181", "sofia@mail.example", "Kirkgate", "Client", "", ""},
    person{"Ted Baxter", "", "07700 900182", "", "", "", "", "number may be old"},
    person{"Ulla Jensen", "", "07700 900183", "ulla@mail.example", "West End", "Client", "", ""},
    person{"Vera Kowalski", "Kowalski Podiatry", "0131 496 0184", "vera@kowalski.example", "Kirkgate", "Partner",
        "Mon, Wed, Fri 9-15", ""},
    person{"Will Sutton", "", "07700 900185", "will@mail.example", "Harbour", "Client", "", ""},
    person{"Zara Blake", "", "07700 900186", "zara.blake@mail.example", "North", "Prospect", "",
        "wants whitening in June"},
};

inline constexpr std::array first_names{"Tom", "Mara", "Irene", "Amit", "Nora", "Felix", "Ada", "Leo", "Ruby", "Oscar",
    "Lena", "Hugo", "Maya", "Finn", "Eva", "Ravi", "June", "Theo", "Lily", "Max", "Nina", "Otto", "Rita", "Carl",
    "Dora", "Emil"};
inline constexpr std::array last_names{"Bright", "Voss", "Núñez", "Singh", "Baker", "Larsen", "Moretti", "Quill",
    "Ashby", "Keane", "Doyle", "Farrow", "Gallo", "Hirst", "Ito", "Jarvis", "Kemp", "Lowe", "Madsen", "Nolan", "Orr",
    "Pryce", "Reid", "Sharp", "Tully", "Wren"};
inline constexpr std::array needs{"Check-up", "Implant", "Whitening", "Children", "Orthodontics", "Emergency", "Crown"};
inline constexpr std::array owners{"Kim", "Sandra", "Joel"};

}
