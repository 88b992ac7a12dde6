namespace PartnerBot.Recognizers.Numbers;

/// <summary>
/// Units of money. Codes after ISO 4217; unit names as Recognizers-Text writes them. Words are separated by commas, umlauts written out,
/// German adjectives
/// stand without ending.
/// </summary>
internal static class CurrencyTable
{
    /// <summary>Generic unit, then the words for it in both languages.</summary>
    public static readonly (string Unit, string Words)[] Families =
    [
        ("Dollar", "dollar,dollars,buck,bucks"), ("Pound", "pound,pounds,pfund,quid"), ("Franc", "franc,francs,franken,frank"),
        ("Krone", "krone,kronen,kroner,krona,kronor,krones,kronas"), ("Peso", "peso,pesos"), ("Rupee", "rupee,rupees,rupie,rupien"),
        ("Dinar", "dinar,dinars,dinare"), ("Ruble", "ruble,rubles,rouble,roubles,rubel"), ("Riyal", "riyal,riyals,rial,rials"),
            ("Shilling", "shilling,shillings,schilling"),
        ("Leu", "leu"), ("Manat", "manat,manats"), ("Dirham", "dirham,dirhams"), ("Peseta", "peseta,pesetas,peseten"),
    ];

    /// <summary>Unit of a country, its code, the family, English and German qualifiers.</summary>
    public static readonly (string Unit, string Iso, string Family, string English, string German)[] Members =
    [
        ("United States dollar", "USD", "Dollar", "us,u . s .,u . s,united states,american", "us,amerikanisch"),
        ("Australian dollar", "AUD", "Dollar", "australian,australia,aussie", "australisch,australien"),
        ("Canadian dollar", "CAD", "Dollar", "canadian,canada", "kanadisch"),
        ("New Zealand dollar", "NZD", "Dollar", "new zealand,nz", "neuseelaendisch,neuseeland"),
        ("Hong Kong dollar", "HKD", "Dollar", "hong kong,hk", "hongkong"),
        ("Singapore dollar", "SGD", "Dollar", "singapore,singaporean", "singapur"),
        ("New Taiwan dollar", "TWD", "Dollar", "new taiwan,taiwan,nt", "taiwan"),
        ("Jamaican dollar", "JMD", "Dollar", "jamaican,jamaica", "jamaika"),
        ("Bahamian dollar", "BSD", "Dollar", "bahamian", "bahama"),
        ("Barbadian dollar", "BBD", "Dollar", "barbadian", "barbados"),
        ("Bermudian dollar", "BMD", "Dollar", "bermudian", "bermuda"),
        ("Belize dollar", "BZD", "Dollar", "belize", "belize"),
        ("Brunei dollar", "BND", "Dollar", "brunei", "brunei"),
        ("Cayman Islands dollar", "KYD", "Dollar", "cayman islands,cayman island", "kaiman"),
        ("Fijian dollar", "FJD", "Dollar", "fijian,fiji", "fidschi"),
        ("Guyanese dollar", "GYD", "Dollar", "guyanese,guyana", "guyana"),
        ("Liberian dollar", "LRD", "Dollar", "liberian,liberia", "liberianisch"),
        ("Namibian dollar", "NAD", "Dollar", "namibian,namibia", "namibia,namibisch"),
        ("East Caribbean dollar", "XCD", "Dollar", "east caribbean", "ostkaribisch"),
        ("Solomon Islands dollar", "SBD", "Dollar", "solomon islands", "salomonen"),
        ("Surinamese dollar", "SRD", "Dollar", "surinamese,surinam", "suriname"),
        ("Trinidad and Tobago dollar", "TTD", "Dollar", "trinidad and tobago,trinidad", "trinidad-und-tobago"),
        ("British pound", "GBP", "Pound", "british,uk,english", "britisch,englisch"),
        ("Egyptian pound", "EGP", "Pound", "egyptian,egypt", "aegyptisch"),
        ("Lebanese pound", "LBP", "Pound", "lebanese", "libanesisch"),
        ("Syrian pound", "SYP", "Pound", "syrian", "syrisch"),
        ("Sudanese pound", "SDG", "Pound", "sudanese", "sudanesisch"),
        ("Gibraltar pound", "GIP", "Pound", "gibraltar", "gibraltar"),
        ("Swiss franc", "CHF", "Franc", "swiss", "schweizer,schweiz"),
        ("Belgian franc", "BEF", "Franc", "belgian,belgium", "belgisch"),
        ("CFP franc", "XPF", "Franc", "cfp", "cfp"),
        ("Congolese franc", "CDF", "Franc", "congolese", "kongo,kongolesisch"),
        ("Rwandan franc", "RWF", "Franc", "rwandan", "ruanda,ruandisch"),
        ("Guinean franc", "GNF", "Franc", "guinean", "guinea"),
        ("West African CFA franc", "XOF", "Franc", "west african cfa,west african", "westafrikanische cfa"),
        ("Central African CFA franc", "XAF", "Franc", "central african cfa,central african", "zentralafrikanische cfa"),
        ("Danish krone", "DKK", "Krone", "danish,denmark", "daenisch"),
        ("Norwegian krone", "NOK", "Krone", "norwegian,norway", "norwegisch"),
        ("Swedish krona", "SEK", "Krone", "swedish,sweden", "schwedisch"),
        ("Icelandic króna", "ISK", "Krone", "icelandic,iceland", "islaendisch"),
        ("Czech koruna", "CZK", "Krone", "czech", "tschechisch"),
        ("Mexican peso", "MXN", "Peso", "mexican,mexico", "mexikanisch"),
        ("Argentine peso", "ARS", "Peso", "argentine,argentinian", "argentinisch"),
        ("Chilean peso", "CLP", "Peso", "chilean,chile", "chilenisch"),
        ("Colombian peso", "COP", "Peso", "colombian,colombia", "kolumbianisch"),
        ("Cuban peso", "CUP", "Peso", "cuban,cuba", "kubanisch"),
        ("Dominican peso", "DOP", "Peso", "dominican", "dominikanisch"),
        ("Philippine peso", "PHP", "Peso", "philippine,philippines", "philippinisch"),
        ("Uruguayan peso", "UYU", "Peso", "uruguayan", "uruguayisch"),
        ("Indian rupee", "INR", "Rupee", "indian,india", "indisch"),
        ("Pakistani rupee", "PKR", "Rupee", "pakistani,pakistan", "pakistanisch"),
        ("Nepalese rupee", "NPR", "Rupee", "nepalese,nepali", "nepalesisch"),
        ("Sri Lankan rupee", "LKR", "Rupee", "sri lankan", "sri-lanka"),
        ("Mauritian rupee", "MUR", "Rupee", "mauritian", "mauritius"),
        ("Seychellois rupee", "SCR", "Rupee", "seychellois", "seychellen"),
        ("Algerian dinar", "DZD", "Dinar", "algerian", "algerisch"),
        ("Bahraini dinar", "BHD", "Dinar", "bahraini", "bahrain"),
        ("Iraqi dinar", "IQD", "Dinar", "iraqi", "irakisch"),
        ("Jordanian dinar", "JOD", "Dinar", "jordanian", "jordanisch"),
        ("Kuwaiti dinar", "KWD", "Dinar", "kuwaiti", "kuwait"),
        ("Libyan dinar", "LYD", "Dinar", "libyan", "libysch"),
        ("Serbian dinar", "RSD", "Dinar", "serbian", "serbisch"),
        ("Tunisian dinar", "TND", "Dinar", "tunisian", "tunesisch"),
        ("Russian ruble", "RUB", "Ruble", "russian", "russisch"),
        ("Iranian rial", "IRR", "Riyal", "iranian", "iranisch"),
        ("Omani rial", "OMR", "Riyal", "omani", "omanisch"),
        ("Yemeni rial", "YER", "Riyal", "yemeni", "jemenitisch"),
        ("Saudi riyal", "SAR", "Riyal", "saudi", "saudi"),
        ("Qatari riyal", "QAR", "Riyal", "qatari,qatar", "katar"),
        ("Kenyan shilling", "KES", "Shilling", "kenyan", "kenia,kenianisch"),
        ("Tanzanian shilling", "TZS", "Shilling", "tanzanian", "tansania"),
        ("Ugandan shilling", "UGX", "Shilling", "ugandan", "uganda"),
        ("Somali shilling", "SOS", "Shilling", "somali", "somalia"),
        ("Romanian leu", "RON", "Leu", "romanian", "rumaenisch"),
        ("Moldovan leu", "MDL", "Leu", "moldovan", "moldauisch"),
        ("Azerbaijani manat", "AZN", "Manat", "azerbaijani", "aserbaidschan"),
        ("Moroccan dirham", "MAD", "Dirham", "moroccan", "marokkanisch"),
        ("United Arab Emirates dirham", "AED", "Dirham", "united arab emirates,uae,emirati", "vae"),
    ];

    /// <summary>Units that need no country beside them, with all their names.</summary>
    public static readonly (string Unit, string? Iso, string Words)[] Others =
    [
        ("Euro", "EUR", "euro,euros,€,teuro"),
        ("Japanese yen", "JPY", "yen,yens,japanese yen,japanische yen,¥"),
        ("Chinese yuan", "CNY", "yuan,chinese yuan,chinesische yuan,renminbi,rmb,元,￥"),
        ("Brazilian real", "BRL", "brazilian real,brazilian reals,brazilian reais,brasilianische real,r $"),
        ("Turkish lira", "TRY", "turkish lira,turkish liras,tuerkische lira,₺"),
        ("Polish złoty", "PLN", "zloty,zlotys,złoty,polish zloty,polish złoty,polnische zloty,polnische złoty,zł"),
        ("Hungarian forint", "HUF", "forint,forints,hungarian forint,ungarische forint"),
        ("Bulgarian lev", "BGN", "bulgarian lev,bulgarische lew"),
        ("Czech koruna", "CZK", "czech koruna,koruna,korunas,kč"),
        ("Croatian kuna", "HRK", "croatian kuna,kroatische kuna"),
        ("Ukrainian hryvnia", "UAH", "hryvnia,ukrainian hryvnia,hrywnja,ukrainische hrywnja,₴"),
        ("Thai baht", "THB", "baht,thai baht,thailaendische baht,฿"),
        ("Malaysian ringgit", "MYR", "malaysian ringgit,malaysische ringgit,ringgit"),
        ("Indonesian rupiah", "IDR", "rupiah,indonesian rupiah,indonesische rupiah"),
        ("Vietnamese dong", "VND", "vietnamese dong,vietnamesische dong,đồng,₫"),
        ("South African rand", "ZAR", "south african rand,suedafrikanische rand"),
        ("Israeli new shekel", "ILS", "shekel,shekels,israeli shekel,israeli new shekel,schekel,₪"),
        ("Nigerian naira", "NGN", "naira,nigerian naira,nigerianische naira,₦"),
        ("Ghanaian cedi", "GHS", "ghanaian cedi,ghanaische cedi,₵"),
        ("Peruvian sol", "PEN", "peruvian sol,peruvian soles,peruanische sol"),
        ("Kazakhstani tenge", "KZT", "kazakhstani tenge,kasachische tenge,tenge"),
        ("Georgian lari", "GEL", "georgian lari,georgische lari,₾"),
        ("Armenian dram", "AMD", "armenian dram,armenian drams,armenische dram"),
        ("Lao kip", "LAK", "lao kip,laotische kip,₭"),
        ("Cambodian riel", "KHR", "cambodian riel,cambodian riels,kambodschanische riel,riel,៛"),
        ("Burmese kyat", "MMK", "burmese kyat,kyat"),
        ("Mongolian tögrög", "MNT", "mongolian togrog,mongolian toegroeg,mongolische toegroeg,₮"),
        ("Bangladeshi taka", "BDT", "bangladeshi taka,bengalische taka,৳"),
        ("South Korean won", "KRW", "south korean won,suedkoreanische won"),
        ("North Korean won", "KPW", "north korean won,nordkoreanische won"),
        ("Korean won", null, "korean won,koreanische won,₩"),
        ("Costa Rican colón", "CRC", "costa rican colon,costa rican colons,costa rican colón,₡"),
        ("Paraguayan guaraní", "PYG", "paraguayan guarani,₲"),
        ("Venezuelan bolívar", "VEF", "venezuelan bolivar,venezuelan bolivars"),
        ("Bolivian boliviano", "BOB", "bolivian boliviano,bolivian bolivianos"),
        ("Afghan afghani", "AFN", "afghan afghani,afghani,afghanis,؋"),
        ("Ethiopian birr", "ETB", "ethiopian birr,aethiopische birr"),
        ("Albanian lek", "ALL", "albanian lek,albanische lek"),
        ("Netherlands guilder", "ANG", "guilder,guilders,gulden,dutch guilders,dutch guilder,niederlaendische gulden"),
        ("Finnish markka", "FIM", "finnish markka,markka,markkaa,finnische mark"),
        ("Indian rupee", "INR", "₹"),
        ("Russian ruble", "RUB", "₽"),
        ("Philippine peso", "PHP", "₱"),
        ("British pound", "GBP", "pound sterling,pounds sterling,pfund sterling,british £"),
        ("Dollar", null, "$"),
        ("Pound", null, "£"),
        ("Swiss franc", "CHF", "sfr,sfr .,schweizerfranken"),
        ("Rupee", null, "rs,rs ."),
    ];

    /// <summary>Hundredths.</summary>
    public static readonly (string Unit, string Words)[] Coins =
    [
        ("Cent", "cent,cents,¢,ct,cts,sen"), ("Pence", "pence"), ("Penny", "penny,pennies"), ("Centime", "centime,centimes"),
            ("Rappen", "rappen"),
        ("Kopek", "kopek,kopeks,kopeke,kopeken"), ("Centavo", "centavo,centavos"), ("Øre", "øre,oere"), ("Fen", "fen"), ("Jiao", "jiao"),
            ("Paisa", "paisa,paise"),
        ("Grosz", "grosz,grosze,groszy"), ("Fillér", "fillér,filler"), ("Penni", "penni,pennia"),
    ];

    /// <summary>What stands before a dollar sign, beside the codes.</summary>
    public static readonly (string Prefix, string Unit)[] Signs =
    [
        ("us", "United States dollar"), ("u . s", "United States dollar"), ("u . s .", "United States dollar"),
            ("hk", "Hong Kong dollar"), ("c", "Canadian dollar"),
        ("ca", "Canadian dollar"), ("can", "Canadian dollar"), ("au", "Australian dollar"), ("nz", "New Zealand dollar"),
            ("nt", "New Taiwan dollar"), ("sg", "Singapore dollar"),
        ("mex", "Mexican peso"), ("gy", "Guyanese dollar"), ("ci", "Cayman Islands dollar"), ("bz", "Belize dollar"),
            ("fj", "Fijian dollar"), ("a", "Australian dollar"),
        ("s", "Singapore dollar"), ("r", "Brazilian real"), ("j", "Jamaican dollar"), ("n", "Namibian dollar"),
    ];

    /// <summary>Codes that are words when not in capitals; ALL is a word even then and no code here.</summary>
    public static readonly string[] WordsToo = ["TRY", "CUP", "MAD", "BOB", "RON", "SEK", "COP", "PEN", "SOS", "ANG", "FIM", "GEL",
        "ARS", "SAR", "MUR", "LAK", "SCR", "NAD", "GIP", "CRC"];
}
