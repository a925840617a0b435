import {test,expect} from 'vitest'
import {readFileSync} from 'node:fs'
import * as o from '../../../runtime/values/operators.js'
import {valueText,valueRepr} from '../../../runtime/values/format.js'
import {unit} from '../../../runtime/values/unit-table.js'
import {NDArray,Tuple,vector} from '../../../runtime/values/value.js'
import {arrayOf} from '../../../runtime/values/operand.js'
const d=JSON.parse(readFileSync('test/numbers/display.json','utf8'))
const u=(s:string)=>{const x=unit(s); if(!x) throw new Error(s); return x}
const arr=(x:any):any=>arrayOf(x).value
const range=(n:number,dt='float64')=>new NDArray(dt==='int32'?Int32Array.from({length:n},(_,k)=>k):Float64Array.from({length:n},(_,k)=>k),dt as any,[n])
const lin=(a:number,b:number,n:number)=>vector(Float64Array.from({length:n},(_,k)=>k===n-1?b:a+k*((b-a)/(n-1))))
const m=o.multiply, dv=o.divide
const pw=(a:any,b:any)=>o.power(a,b)
const reshape=(a:any,s:number[])=>new NDArray(a.data,a.dtype,s)
const V=(e:string):any=>{ // crude translation
  let s=e
  const ctx:any={m,dv}
  return undefined
}
const cases:Record<string,()=>any>={
'3*mV':()=>m(3n,u('mV')),'-70*mV':()=>m(-70n,u('mV')),'0.1*ms':()=>m(.1,u('ms')),'12345*mV':()=>m(12345n,u('mV')),'5*cm':()=>m(5n,u('cm')),'0*mV':()=>m(0n,u('mV')),
'[1,2,3]*mV':()=>m([1n,2n,3n],u('mV')),'1*liter':()=>m(1n,u('liter')),'2*uF/cm**2':()=>dv(m(2n,u('uF')),pw(u('cm'),2n)),'inf*mV':()=>m(Infinity,u('mV')),'nan*mV':()=>m(NaN,u('mV')),
'array([0.,1e-3,5])*mV':()=>m(arr([0,.001,5]),u('mV')),'array([1e-9,1e3])*volt':()=>m(arr([1e-9,1e3]),u('volt')),'1e-30*volt':()=>m(1e-30,u('volt')),'3*kgram':()=>m(3n,u('kgram')),'2.5*gram':()=>m(2.5,u('gram')),
'10*Hz':()=>m(10n,u('Hz')),'1/second':()=>dv(1n,u('second')),'5*metre**2/second**2':()=>dv(m(5n,pw(u('metre'),2n)),pw(u('second'),2n)),'1*molar':()=>m(1n,u('molar')),'3*mM':()=>m(3n,u('mM')),'7*um2':()=>m(7n,u('um2')),'25*um**2':()=>m(25n,pw(u('um'),2n)),'1e-12*metre**3':()=>m(1e-12,pw(u('metre'),3n)),
'mV':()=>u('mV'),'mV/ms':()=>dv(u('mV'),u('ms')),'siemens/metre**2':()=>dv(u('siemens'),pw(u('metre'),2n)),'1/ms':()=>dv(1n,u('ms')),'ms**2':()=>pw(u('ms'),2n),'(mV/ms)**2':()=>pw(dv(u('mV'),u('ms')),2n),'volt*amp/metre':()=>dv(m(u('volt'),u('amp')),u('metre')),'nS/(mV*ms)':()=>dv(u('nS'),m(u('mV'),u('ms'))),
'3*farad/metre':()=>dv(m(3n,u('farad')),u('metre')),'2*joule/kelvin':()=>dv(m(2n,u('joule')),u('kelvin')),'4*pascal*second':()=>m(m(4n,u('pascal')),u('second')),'20*ms+0.1*us':()=>o.add(m(20n,u('ms')),m(.1,u('us'))),
'linspace(0,1,11)*ms':()=>m(lin(0,1,11),u('ms')),'linspace(0,1,30)*volt':()=>m(lin(0,1,30),u('volt')),'arange(2000)*ms':()=>m(range(2000),u('ms')),'arange(12).reshape(3,4)*mV':()=>m(reshape(range(12),[3,4]),u('mV')),'array([1.5])*nA':()=>m(arr([1.5]),u('nA')),'1*ms/second':()=>dv(m(1n,u('ms')),u('second')),
'3*kelvin':()=>m(3n,u('kelvin')),'100*pA':()=>m(100n,u('pA')),'999.9*pA':()=>m(999.9,u('pA')),'1e5*Hz':()=>m(1e5,u('Hz')),'1.23456789e-5*volt':()=>m(1.23456789e-5,u('volt')),'123456.789*volt':()=>m(123456.789,u('volt')),'2*mole':()=>m(2n,u('mole')),'5*candle':()=>m(5n,u('candle')),'1*amp*metre':()=>m(m(1n,u('amp')),u('metre')),'1*coulomb/kilogram':()=>dv(m(1n,u('coulomb')),u('kilogram')),
'1*volt/metre**3':()=>dv(m(1n,u('volt')),pw(u('metre'),3n)),'3*second**2':()=>m(3n,pw(u('second'),2n)),'3*tesla':()=>m(3n,u('tesla')),'2*weber/metre**2':()=>dv(m(2n,u('weber')),pw(u('metre'),2n)),'6*henry':()=>m(6n,u('henry')),
'array([1,2,3])':()=>arr([1n,2n,3n]),'array([1.,2.5,3.25])':()=>arr([1,2.5,3.25]),'array([True,False])':()=>arr([true,false]),'arange(5,dtype=int32)':()=>range(5,'int32'),'linspace(0,1,11)':()=>lin(0,1,11),'linspace(0,100,40)':()=>lin(0,100,40),'arange(2000)':()=>range(2000,'int64'),'arange(0,2000,1.)':()=>range(2000),
'array([1e-10,1.])':()=>arr([1e-10,1]),'array([1e10,1.])':()=>arr([1e10,1]),'array([inf,1.,nan])':()=>arr([Infinity,1,NaN]),'array([-inf,1.5])':()=>arr([-Infinity,1.5]),'array([nan,nan])':()=>arr([NaN,NaN]),'zeros((2,3))':()=>new NDArray(new Float64Array(6),'float64',[2,3]),'arange(24).reshape(2,3,4)':()=>reshape(range(24,'int64'),[2,3,4]),'array([])':()=>arr([]),'zeros((0,3))':()=>new NDArray(new Float64Array(0),'float64',[0,3]),'array([],dtype=int32)':()=>new NDArray(new Int32Array(0),'int32',[0]),
'array([0.1,0.12345678901,100])':()=>arr([.1,.12345678901,100]),'array([1e8,1.])':()=>arr([1e8,1]),'array([99999999.,1.])':()=>arr([99999999,1]),'array([0.0001,0.05])':()=>arr([.0001,.05]),'array([0.00009,0.05])':()=>arr([.00009,.05]),'array([0.001953125,0.5])':()=>arr([.001953125,.5]),'array([1.0000000049,2])':()=>arr([1.0000000049,2]),'array([-1.5,22.25,333.125])':()=>arr([-1.5,22.25,333.125]),'array([-0.0,0.])':()=>arr([-0,0]),'array([1e300,1e-300])':()=>arr([1e300,1e-300]),'array([1/3])':()=>arr([1/3]),'array([[1.5,2],[3,4e10]])':()=>arr([[1.5,2n],[3n,4e10]]),'arange(3,dtype=int32)-1':()=>o.subtract(range(3,'int32'),1n),'array([-100,5])':()=>arr([-100n,5n]),'array([True])':()=>arr([true]),'eye(3)':()=>new NDArray(Float64Array.of(1,0,0,0,1,0,0,0,1),'float64',[3,3]),
'1.0':()=>1,'1e16':()=>1e16,'1e15':()=>1e15,'123456789012345680.0':()=>123456789012345680,'1e-4':()=>1e-4,'1e-5':()=>1e-5,'1.5e-7':()=>1.5e-7,'0.1+0.2':()=>o.add(.1,.2),'1e22':()=>1e22,'-0.0':()=>-0,"float('inf')":()=>Infinity,"float('-inf')":()=>-Infinity,"float('nan')":()=>NaN,'5':()=>5n,'10**20':()=>pw(10n,20n),'True':()=>true,'None':()=>null,
[`"it's"`]:()=>"it's",[`'say "hi"'`]:()=>'say "hi"',[`'both \\' and "'`]:()=>`both ' and "`,"'line\\nbreak\\ttab'":()=>'line\nbreak\ttab',"'caf\\u00e9\\x07'":()=>'caf\u00e9\x07',"[1,2.5,'a',None,True]":()=>[1n,2.5,'a',null,true],'(1,)':()=>new Tuple([1n]),'(1,2)':()=>new Tuple([1n,2n]),'()':()=>new Tuple([]),'[]':()=>[],'{}':()=>new Map(),"{'a':1,2:[1,2]}":()=>new Map<any,any>([['a',1n],[2n,[1n,2n]]]),'[1*mV,2*ms]':()=>[m(1n,u('mV')),m(2n,u('ms'))],'[array([1,2]),array([1.5])]':()=>[arr([1n,2n]),arr([1.5])],'(mV,ms)':()=>new Tuple([u('mV'),u('ms')]),'[nan]':()=>[NaN],
}
test.each(d.filter((x:any)=>!(x[0] in cases)))('missing %s',(e)=>{})
test.each(d.filter((x:any)=>x[0] in cases))('%s',(e,s,r)=>{ const v=cases[e](); expect(valueText(v)).toBe(s); expect(valueRepr(v)).toBe(r)})
