"""What the news speaks of beside things counted and events, in English and French: one line a matter, its stems.

Read like ``concepts``, but a word with two senses stands in each of its lines. These words only tell whether two
sentences may be about the same; no figure is told from another by them alone. Written for this project.
"""

__all__ = ["MATTERS"]

MATTERS = """
match|match matchs matches game$ games$ rencontre$ rencontres$
team|équipe team
player|joueur joueuse player
coach|entraîneur sélectionneur coach manager
club|club
league|ligue league championnat championship
cup|coupe cup$ cups$
tournament|tournoi tournament
season|saison season
goal|but$ buts$ goal$ goals$
score|score marqu
defeat|défaite défait$ défaits$ defeat
trophy|trophée trophy trophies titre$ titres$ title$ titles$
medal|médaille medal
hole|trou$ trous$ hole$ holes$
race|course race$ races$
round|manche tour$ tours$ round$ rounds$
leader|dirigeant leader chef$ chefs$ chief head$ heads$
record|record
stadium|stade stadium
court|tribunal tribunaux cour$ court$ courts$
judge|juge judge magistrat
trial|procès trial
law|loi$ lois$ law$ laws$ législation legislation
lawyer|avocat lawyer attorney advocate
charge|inculp accus charg
convict|condamn reconnu convict
sentence|peine$ peines$ sentence
prison|prison jail
crime|crime criminel
attempt|tentative tenter$ tenté attempt
murder|meurtre assassin homicide murder
rape|viol$ viols$ violé violée rape
assault|agress assault
suspect|suspect soupçon
investigate|enquête investig inquir probe$
evidence|preuve evidence proof
witness|témoin témoign witness testimon testif
shoot|fusill tireur shoot shot$ shots$ gunm
bomb|bombe bomb
explosion|explos
war|guerre war$ wars$
peace|paix peace
army|armée army armies
military|militaire military
border|frontière border
battle|bataille combat battle fight fought
violence|violen
crash|accident accidents écras crash collision
victim|victime victim
rescue|secours sauvet sauvé rescue
missing|disparu disparue missing
storm|tempête orage storm
hurricane|ouragan cyclone hurricane typhon typhoon
wind|vent$ vents$ wind$ winds$
rain|pluie précipitation rain
flood|inond flood
earthquake|séisme tremblement terre$ earthquake quake
tsunami|tsunami
volcano|volcan
drought|sécheresse drought
heat|chaleur canicul heat$
cold|froid cold$
snow|neige snow
weather|météo weather
sea|mer$ mers$ sea$ seas$
ocean|océan ocean
river|rivière fleuve river
lake|lac$ lacs$ lake
mountain|montagne mountain
island|île$ îles$ island
beach|plage beach
forest|forêt forest
area|zone$ zones$ secteur area superficie
land|terre$ terres$ terrain land$ lands$
water|eau$ eaux$ water
food|nourriture aliment food
bank|banque bank$ banks$ banking
market|marché market
shop|magasin boutique shop$ shops$ store$ stores$
share|action$ actions$ share$ shares$
stake|part$ parts$ participation stake
invest|invest
investor|investisseur investor
loan|prêt$ prêts$ emprunt loan
money|argent$ money fonds$ fund$ funds$ funding
income|revenu income
cost|coûte coût coûta coûté cost$ costs$
economy|économi econom
trade|commerce commerciaux commercial trade
tariff|tarif douan tariff
fuel|carburant essence fuel petrol
oil|pétrole pétrolier oil$ crude$
gas|gaz$ gas$
electricity|électri electri
energy|énergie energy
power|puissance pouvoir power
nuclear|nucléaire nuclear
coal|charbon coal
industry|industri
product|produit$ produits$ product$ products$
brand|marque$ marques$ brand
president|président president
government|gouvernement government
party|parti$ partis$ party$ parties$
parliament|parlement parliament assemblée assembly
senate|sénat senat
congress|congrès congress
mayor|maire$ maires$ mayor
council|conseil council
referendum|référendum referendum
campaign|campagne campaign
candidate|candidat candidate nominee
election|élection électoral election electoral
poll|sondage poll$ polls$ survey
respondent|sondé interrogé répondant respondent
register|inscri registered
opposition|opposition opposant
majority|majorité majority
minority|minorité minority
politics|politique politic policy policies
reform|réforme reform
right|droit$ droits$ right$ rights$
freedom|liberté freedom liberty
independence|indépendan independen
protest|manifest protest rassembl rally rallies demonstrat
crisis|crise crisis crises
security|sécurité security
threat|menace threat
danger|danger
safety|sûreté safety
risk|risque risk
disaster|catastrophe disaster
emergency|urgence emergency
prevention|prévention prevention
damage|dégât dommage endommag damage
destroy|détrui destruct destroy
building|bâtiment immeuble édifice building
house|maison house$ houses$
center|centre center centre
district|quartier arrondissement district neighborhood neighbourhood
street|rue$ rues$ street
road|route$ routes$ road$ roads$ highway
bridge|pont$ ponts$ bridge
tunnel|tunnel
airport|aéroport airport
airline|compagnie airline
port|port$ ports$ harbor harbour
station|gare$ gares$ station$ stations$
railway|ferroviaire rail$ railway
church|église church
mosque|mosquée mosque
religion|religi
muslim|musulman muslim islam
christian|chrétien christian
jewish|juif$ juifs$ juive jewish jew$ jews$
family|famille famili family
mother|mère$ mères$ maman mother mom$ mum$
father|père$ pères$ papa father dad$
parent|parent
son|fils$ son$ sons$
daughter|fille$ filles$ daughter
girl|fille$ filles$ girl
boy|garçon boy$ boys$
brother|frère brother
sister|soeur sœur sister
wife|épouse femme$ wife wives
husband|époux mari$ maris$ husband
couple|couple
marriage|mariage épous mari$ marié married marry marriage wedding
baby|bébé baby babies
age|âge$ âgé age$ aged$ ages$
adult|adulte adult
friend|ami$ amis$ amie friend
life|vie$ vies$ life lives$
disease|maladie disease illness
virus|virus
cancer|cancer
drug|drogue médicament stupéfiant drug$ drugs$ medicine
treatment|traitement treat
surgery|chirurgi opéré surgery
hospital|hôpital hôpitaux hospital
patient|patient malade
say|selon$ according$ dit$ indiqu précis affirm déclar soulign rappel rapporté annonc announc report$ reported reports$ added told tells
set|fixé fixée fixés set$ sets
height|haut$ haute$ hauteur high$ height tall$
toll|bilan$ bilans$ toll$ tolls$
hold|possèd possess détien détent own$ owns$ owned hold$ holds$ held$ boast
annual|annuel annual yearly
active|active$ actif actifs
employ|emplo employ
visit|visit
host|accueil héberg abrit host$ hosts hosted hosting welcom shelter attir attract taken$ drew$ draw$ draws receiv recev reçu$ reçus
spend|consacr dépens spend spent
parting|partag shares$ shared$ sharing
hit|frapp touch hit$ hits$ struck
join|rejoin rejoign rejoint adhér adhés join
effect|vigueur effect
fine|amende fine$ fines$ fined
defense|défense defence defense
interest|intérêt directeur interest key$
surplus|excédent surplus
deficit|déficit deficit
oppose|oppos
favor|favorable favor favour
eurozone|zone eurozone
firefighters|pompier firefight
guard|gardien surveillant guard
reactor|réacteur reactor
turbine|éolienne turbine
panel|panneau panel
immigrant|immigr immigra
drone|drone
tank|char$ chars$ tank
helicopter|hélicoptère helicopter
fighter|chasseur combattant fighter
shell|obus shell$ shells$
ammunition|munition ammunition
barrel|baril barrel
burn|brûl ravag burn
blaze|incendie feu$ feux$ blaze fire$ fires$ wildfire
pet|compagnie domestique pet$ pets$
wolf|loup wolf wolves
bear|ours$ bear$ bears$
bee|abeille bee$ bees$
cow|vache bovin cow$ cows$ cattle
sheep|mouton brebis sheep
chicken|poulet volaille chicken poultry
wine|vin$ vins$ viticole wine
beer|bière beer
wheat|blé$ blés$ wheat
grain|céréale grain cereal
corn|maïs corn$ maize
rice|riz$ rice$
sugar|sucre sugar
coffee|café$ cafés$ coffee
cocoa|cacao cocoa
cotton|coton cotton
tomato|tomate tomato
potato|pomme potato
apple|pomme apple
meat|viande meat
beef|bœuf boeuf beef
milk|lait$ laitier milk dairy
egg|œuf oeuf egg$ eggs$
bread|pain$ bread
salmon|saumon salmon
steel|acier steel
iron|fer$ iron
gold|or$ gold
copper|cuivre copper
silver|argent silver
lithium|lithium
cement|ciment cement
diamond|diamant diamond
timber|bois timber wood$
battery|batterie batter
bicycle|vélo bicycle bike
motorcycle|moto$ motos$ motorcycle motorbike
tractor|tracteur tractor
smartphone|smartphone
chip|puce chip$ chips$ semiconduct semi
rent|loyer rent$ rents$
household|ménage foyer household
birth|naissance birth
divorce|divorc
suicide|suicid
abortion|avortement ivg$ abortion
homeless|sans abri homeless
illiteracy|analphab illitera
minimum|minimum minimal
average|moyen moyenne average mean$ median médian
holiday|congé vacances férié holiday vacation
abolish|aboli abolish
worldwide|monde mondial worldwide global
group|groupe group
gdp|pib$ gdp$
fertility|fécond fertil
mortality|mortal
expectancy|espérance expectan
pledge|promet promis promess engag pledg vow
measure|mesur measur
"""
