"""Countries, bodies and the names of their people, in English and French.

Country names follow Unicode CLDR (territory names, en and fr); nationalities and bodies are our own list. One line
each: code | names | stems of the nationality. A name needs its capital in the text; a stem may stand in small letters.
"""

__all__ = ["PLACES"]

PLACES = """
ad|Andorra, Andorre|andorra, andorran
ao|Angola|angolai, angolan
bh|Bahrain, Bahreïn|bahrain, bahreïn
bo|Bolivia, Bolivie|bolivia, bolivien
bw|Botswana|botswan
cr|Costa Rica|costaric, costa ric
dj|Djibouti|djibouti
do|Dominican Republic, République dominicaine|dominicai, dominican
ec|Ecuador, Équateur|ecuador, équatorien
sv|El Salvador, Salvador|salvador
er|Eritrea, Érythrée|eritrea, érythré
fj|Fiji, Fidji|fijian, fidjien
gm|Gambia, Gambie|gambia, gambien
gt|Guatemala|guatemal, guatémal
hn|Honduras|hondur
jm|Jamaica, Jamaïque|jamaica, jamaïcain
kg|Kyrgyzstan, Kirghizistan|kyrgyz, kirghiz
la|Laos|laotian, laotien
lr|Liberia|liberian, libérien
li|Liechtenstein|liechtenstein
mw|Malawi|malawi
mc|Monaco|monégasq, monegasq
mn|Mongolia, Mongolie|mongol
na|Namibia, Namibie|namibia, namibien
ni|Nicaragua|nicaragua
om|Oman|omani, omanai
pa|Panama|panama
pg|Papua New Guinea, Papouasie-Nouvelle-Guinée|papua, papouasien
py|Paraguay|paraguay
sl|Sierra Leone|sierra leon, sierra-léon
tj|Tajikistan, Tadjikistan|tajik, tadjik
tm|Turkmenistan, Turkménistan|turkmen, turkmèn
af|Afghanistan, Kaboul, Kabul|afghan
al|Albania, Albanie|albania, albanai
dz|Algeria, Algérie|algerian, algérien
ar|Argentina, Argentine|argentin
am|Armenia, Arménie|armenian, arménien
au|Australia, Australie|australi
at|Austria, Autriche|austrian, autrichien
az|Azerbaijan, Azerbaïdjan|azerbaijani, azerbaïdjanai
bd|Bangladesh|bangladeshi, bangladai
by|Belarus, Biélorussie, Bélarus|belarusian, biélorusse
be|Belgium, Belgique|belgian, belge
bj|Benin, Bénin|béninoi, beninese
ba|Bosnia, Bosnie|bosnian, bosnien
br|Brazil, Brésil|brazilian, brésilien
bg|Bulgaria, Bulgarie|bulgar
bf|Burkina Faso|burkinab
bi|Burundi|burundai
kh|Cambodia, Cambodge|cambod
cm|Cameroon, Cameroun|cameroon, camerounai
ca|Canada|canadian, canadien
cf|Central African Republic, Centrafrique, République centrafricaine|centrafricain
td|Chad, Tchad|chadian, tchadien
cl|Chile, Chili|chilean, chilien
cn|China, Chine, Beijing, Pékin|chinese, chinoi
co|Colombia, Colombie|colombian, colombien
cd|Democratic Republic of Congo, République démocratique du Congo, RDC, DRC|congolai, congolese
hr|Croatia, Croatie|croat
cu|Cuba|cuban, cubain
cy|Cyprus, Chypre|cypriot, chypriote
cz|Czechia, Czech Republic, Tchéquie, République tchèque|czech, tchèque
dk|Denmark, Danemark|danish, danoi
eg|Egypt, Égypte, Egypte|egyptian, égyptien
ee|Estonia, Estonie|estonian, estonien
et|Ethiopia, Éthiopie, Ethiopie|ethiopian, éthiopien
fi|Finland, Finlande|finnish, finlandai
fr|France|french, françai
ga|Gabon|gabonai, gabonese
ge|Georgia, Géorgie|georgian, géorgien
de|Germany, Allemagne|german, allemand
gh|Ghana|ghanaian, ghanéen
gr|Greece, Grèce|greek, grec$, grecs$, grecque
gn|Guinea, Guinée|guinean, guinéen
ht|Haiti, Haïti|haitian, haïtien
hu|Hungary, Hongrie|hungarian, hongroi
is|Iceland, Islande|icelandic, islandai
in|India, Inde|indian, indien
id|Indonesia, Indonésie|indonesian, indonésien
ir|Iran|iranian, iranien
iq|Iraq, Irak|iraqi, irakien
ie|Ireland, Irlande|irish, irlandai
il|Israel, Israël|israeli, israélien
it|Italy, Italie|italian, italien
ci|Ivory Coast, Côte d'Ivoire|ivorian, ivoirien
jp|Japan, Japon|japanese, japonai
jo|Jordan, Jordanie|jordanian, jordanien
kz|Kazakhstan|kazakh
ke|Kenya|kenyan
xk|Kosovo|kosovar
kw|Kuwait, Koweït|kuwaiti, koweïtien
lv|Latvia, Lettonie|latvian, letton
lb|Lebanon, Liban|lebanese, libanai
ly|Libya, Libye|libyan, libyen
lt|Lithuania, Lituanie|lithuanian, lituanien
lu|Luxembourg|luxembourgeoi
mg|Madagascar|malagasy, malgache
my|Malaysia, Malaisie|malaysian, malaisien
ml|Mali|malian, malien
mt|Malta, Malte|maltese, maltai
mr|Mauritania, Mauritanie|mauritanian, mauritanien
mx|Mexico, Mexique|mexican, mexicain
md|Moldova, Moldavie|moldovan, moldave
me|Montenegro, Monténégro|montenegrin, monténégrin
ma|Morocco, Maroc|moroccan, marocain
mz|Mozambique|mozambic
mm|Myanmar, Burma, Birmanie|burmese, birman
np|Nepal, Népal|nepal, népalai
nl|Netherlands, Pays-Bas|dutch, néerlandai
nz|New Zealand, Nouvelle-Zélande|zealander, néo-zélandai
ne|Niger|nigerien, nigérien$, nigériens$, nigérienne
ng|Nigeria, Nigéria|nigerian, nigérian
kp|North Korea, Corée du Nord|north korean, nord-coréen
mk|North Macedonia, Macédoine du Nord|macedonian, macédonien
no|Norway, Norvège|norwegian, norvégien
pk|Pakistan|pakistan
ps|Palestine, Gaza|palestin
pe|Peru, Pérou|peruvian, péruvien
ph|Philippines|filipin, philippin
pl|Poland, Pologne|polish, polonai
pt|Portugal|portuguese, portugai
qa|Qatar|qatari
ro|Romania, Roumanie|romanian, roumain
ru|Russia, Russie, Moscow, Moscou|russian, russe
rw|Rwanda|rwandan, rwandai
sa|Saudi Arabia, Arabie saoudite|saudi, saoudien
sn|Senegal, Sénégal|senegalese, sénégalai
rs|Serbia, Serbie|serb
sg|Singapore, Singapour|singapor
sk|Slovakia, Slovaquie|slovak, slovaque
si|Slovenia, Slovénie|sloven, slovène
so|Somalia, Somalie|somali
za|South Africa, Afrique du Sud|south african, sud-africain
kr|South Korea, Corée du Sud|south korean, sud-coréen
ss|South Sudan, Soudan du Sud|south sudanese, sud-soudanai
es|Spain, Espagne|spanish, spaniard, espagnol
lk|Sri Lanka|sri lank
sd|Sudan, Soudan|sudanese, soudanai
se|Sweden, Suède|swedish, suédoi
ch|Switzerland, Suisse|swiss, suisse
sy|Syria, Syrie|syrian, syrien
tw|Taiwan, Taïwan|taiwanese, taïwanai
th|Thailand, Thaïlande|thai$, thaïlandai
tg|Togo|togolai, togolese
tn|Tunisia, Tunisie|tunisian, tunisien
tr|Turkey, Turquie, Türkiye|turkish, turc$, turcs$, turque
ug|Uganda, Ouganda|ugandan, ougandai
ua|Ukraine|ukrainian, ukrainien
ae|United Arab Emirates, Émirats arabes unis, Emirats arabes unis|emirati, émirati, émirien
gb-sct|Scotland, Écosse|scottish, écossais
gb-wls|Wales, Pays de Galles|welsh, gallois
gb-nir|Northern Ireland, Irlande du Nord|northern irish, nord-irlandais
es-ct|Catalonia, Catalogne|catalan
us-hi|Hawaii, Hawaï|hawaïen, hawaiian
us-pr|Puerto Rico, Porto Rico|portoricain, puerto rican
dk-gl|Greenland, Groenland|groenland
cn-hk|Hong Kong, Hongkong|hongkong
cn-tb|Tibet|tibétain, tibetan
ua-43|Crimea, Crimée|criméen, crimean
it-82|Sicily, Sicile|sicilien, sicilian
it-88|Sardinia, Sardaigne|sarde$, sardes$, sardinian
fr-2a|Corsica, Corse|corse$, corses$, corsican
fr-bre|Brittany, Bretagne|breton
fr-nor|Normandy, Normandie|norman
de-by|Bavaria, Bavière|bavaroi, bavarian
be-vlg|Flanders, Flandre, Flandres|flamand, flemish
be-wal|Wallonia, Wallonie|wallon
es-an|Andalusia, Andalousie|andalou, andalus
es-pv|Basque Country, Pays basque|basque
ru-ce|Chechnya, Tchétchénie|tchétchène, chechen
ru-sib|Siberia, Sibérie|sibérien, siberian
az-nk|Nagorno-Karabakh, Haut-Karabakh|
in-jk|Kashmir, Cachemire|cachemir, kashmiri
ps-wb|West Bank, Cisjordanie|
ca-qc|Quebec, Québec|québécoi, quebec
gb|United Kingdom, UK, U.K., Britain, England, Royaume-Uni, Grande-Bretagne, Angleterre|british, britanni, english
us|United States, US, U.S., USA, America, États-Unis, Etats-Unis, Washington|american, américain
uy|Uruguay|uruguay
uz|Uzbekistan, Ouzbékistan|uzbek, ouzbek
ve|Venezuela|venezuelan, vénézuélien
vn|Vietnam, Viêt Nam|vietnam
ye|Yemen, Yémen|yemeni, yéménite
zm|Zambia, Zambie|zambi
zw|Zimbabwe|zimbabw
nato|NATO, OTAN, North Atlantic Treaty Organization, Alliance atlantique, Atlantic Alliance|
eu|European Union, EU, Union européenne, UE|
un|United Nations, UN, U.N., Nations unies, ONU|onusien
who|World Health Organization, WHO, Organisation mondiale de la santé, OMS|
imf|International Monetary Fund, IMF, Fonds monétaire international, FMI|
ecb|European Central Bank, ECB, Banque centrale européenne, BCE|
wb|World Bank, Banque mondiale|
oecd|OECD, OCDE|
icc|International Criminal Court, ICC, Cour pénale internationale, CPI|
iaea|IAEA, AIEA|
taliban|Taliban, Talibans|taliban
is-group|Islamic State, État islamique, Etat islamique, ISIS, Daech, Daesh|jihadist, djihadist
"""
